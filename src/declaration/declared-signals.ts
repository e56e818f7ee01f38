/** Which tools are told what the visitor decided, and how categories become their words. */
export interface Signals {
  /** Google consent mode v2, for Google's tags and tag manager. */
  readonly google?: true | GoogleSignals;
  /** The event `cookie_consent_change` in the layer of a tag manager: `true` for `dataLayer`, or the layer's name. */
  readonly dataLayer?: true | string;
  /** Matomo. */
  readonly matomo?: true | MatomoSignals;
  /** Microsoft Clarity, and Universal Event Tracking (UET) of Microsoft Advertising. */
  readonly microsoft?: true | MicrosoftSignals;
  /** The Meta pixel. */
  readonly meta?: true | MetaSignals;
  /**
   * Global Privacy Control: ids of the categories that count as refused, and are not asked, when the visitor's browser
   * sends it and as long as the visitor has not decided on them. `true` stands for `marketing`.
   */
  readonly gpc?: true | readonly string[];
}

export interface GoogleSignals {
  /** Id of the category or service that decides on each consent type. What is left out keeps its default. */
  readonly categories?: GoogleCategories;
  /** For how many milliseconds Google's tags wait for a stored choice. Default: they do not wait. */
  readonly waitForUpdate?: number;
  /**
   * ISO 3166 codes of the regions where everything is denied until somebody decides, such as `FR` or `CA-QC`. Elsewhere
   * Google takes what nobody has decided for granted. Default: denied everywhere.
   */
  readonly region?: readonly string[];
  /** Whether Google's ad tags leave out the identifiers of clicks while `ad_storage` is denied. Default false. */
  readonly adsDataRedaction?: boolean;
  /** Whether links carry the identifiers of clicks while storage is denied. Default false. */
  readonly urlPassthrough?: boolean;
  /** Name of the layer. Default `dataLayer`. */
  readonly layer?: string;
}

/** The types of Google consent mode v2, except `security_storage`, which is always granted. */
export interface GoogleCategories {
  /** Default `marketing`. */
  readonly ad_storage?: string;
  /** Default `marketing`. */
  readonly ad_user_data?: string;
  /** Default `marketing`. */
  readonly ad_personalization?: string;
  /** Default `statistics`. */
  readonly analytics_storage?: string;
  /** Default `preferences`. */
  readonly functionality_storage?: string;
  /** Default `preferences`. */
  readonly personalization_storage?: string;
}

export interface MatomoSignals {
  /**
   * Id of the category or service without which Matomo sends nothing; `false`: it needs no consent. Default `statistics`,
   * or `false` where `exempt` is given.
   */
  readonly tracking?: string | false;
  /**
   * Id of the category or service without which Matomo sets no cookies; `false`: they need no consent of their own.
   * Default `statistics`, or `false` where `exempt` is given.
   */
  readonly cookies?: string | false;
  /** Id of the exempt category or service that measures the audience: whoever objects to it is opted out. Default: none. */
  readonly exempt?: string;
}

export interface MicrosoftSignals {
  /** Whether Clarity is told. Default true. */
  readonly clarity?: boolean;
  /** Whether UET is told. Default true. */
  readonly uet?: boolean;
  /** Id of the category or service that decides on each consent type. */
  readonly categories?: MicrosoftCategories;
}

export interface MicrosoftCategories {
  /** Default `marketing`. */
  readonly ad_storage?: string;
  /** Default `statistics`. */
  readonly analytics_storage?: string;
}

export interface MetaSignals {
  /** Id of the category or service that decides. Default `marketing`. */
  readonly category?: string;
}
