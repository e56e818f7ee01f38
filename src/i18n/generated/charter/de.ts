// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'Cookies von Drittanbietern blockieren',
  'charter.browser.effects':
    'Wenn Sie die Cookies dieser Website löschen, löschen Sie auch Ihre Auswahl: Sie werden dann erneut gefragt. Wenn Sie alle Cookies blockieren, auch die notwendigen, können Sie sich möglicherweise nicht mehr anmelden.',
  'charter.browser.erase': 'gespeicherte Cookies ansehen und löschen, alle auf einmal oder für einzelne Websites',
  'charter.browser.gpc':
    'Wenn Ihr Browser das Signal Global Privacy Control sendet, wertet diese Website es als Ablehnung, solange Sie hier nichts anderes entscheiden: {0}.',
  'charter.browser.help': 'In der Hilfe Ihres Browsers steht, wie das geht: Suchen Sie dort nach dem Wort „Cookies“.',
  'charter.browser.lead':
    'Auch in Ihrem Browser können Sie selbst bestimmen, und zwar für alle Websites. In den Einstellungen, unter „Datenschutz“ oder „Datenschutz und Sicherheit“, können Sie:',
  'charter.browser.private': 'beim Schließen alles löschen oder ein privates Fenster öffnen',
  'charter.browser.title': 'Einstellungen in Ihrem Browser',
  'charter.contact': 'Kontaktseite',
  'charter.controller.address': 'Anschrift',
  'charter.controller.contact': 'Kontakt',
  'charter.controller.controller': 'Verantwortlicher',
  'charter.controller.dpo': 'Datenschutzbeauftragte Person',
  'charter.controller.legal': 'Wie Sie den Verantwortlichen erreichen, steht im Impressum der Website.',
  'charter.controller.meaning':
    'Der Verantwortliche entscheidet, warum und wie auf dieser Website Cookies verwendet werden, und ist dafür rechtlich verantwortlich.',
  'charter.controller.notice': 'Impressum',
  'charter.controller.site': 'Website',
  'charter.controller.title': 'Wer ist dafür verantwortlich?',
  'charter.controller.write': 'Wenden Sie sich bei Fragen an den Verantwortlichen.',
  'charter.controls.exempt':
    'Hier werden Sie um nichts gebeten, Sie können aber dem widersprechen, was von der Einwilligung ausgenommen ist.',
  'charter.controls.lead':
    'Akzeptieren und Ablehnen sind gleich einfach, und Sie können Ihre Meinung jederzeit ändern: hier oder über den Link „Cookies verwalten“ auf den Seiten dieser Website.',
  'charter.controls.nothing':
    'Derzeit müssen Sie nichts entscheiden. Sollte Ihre Einwilligung eines Tages nötig sein, könnten Sie sie hier erteilen, verweigern und Ihre Meinung ändern.',
  'charter.controls.title': 'Auswahl treffen oder ändern',
  'charter.cookies.lead': 'Zu jedem Cookie sind Anbieter, Dienst, Zweck und, soweit bekannt, Speicherdauer angegeben.',
  'charter.cookies.pattern': 'In einem Namen steht das Sternchen (*) für eine wechselnde Zeichenfolge.',
  'charter.cookies.title': 'Liste der Cookies',
  'charter.date.text': 'Diese Cookie-Erklärung wurde am {0} aktualisiert.',
  'charter.date.title': 'Letzte Aktualisierung',
  'charter.definition.law':
    'Deshalb verpflichtet Artikel 82 des französischen Datenschutzgesetzes Websites dazu, Ihnen zu sagen, wozu ihre Cookies dienen und wie Sie sie ablehnen können, und vorher Ihre Einwilligung einzuholen. Davon gibt es Ausnahmen.',
  'charter.definition.texts':
    'Rechtstexte: französisches Gesetz Nr. 78-17 vom 6. Januar 1978 über Informatik, Dateien und Freiheiten (französisches Datenschutzgesetz); Verordnung (EU) 2016/679 vom 27. April 2016, die Datenschutz-Grundverordnung (DSGVO).',
  'charter.definition.title': 'Was ist ein Cookie?',
  'charter.definition.use':
    'Dank dieses Gedächtnisses bleiben Sie angemeldet, und die Website merkt sich Ihre Sprache oder Ihren Warenkorb. Ein Cookie kann aber auch eine Nummer enthalten, die Sie von anderen Besuchern unterscheidet: Damit lässt sich Ihr Surfverhalten verfolgen, um Statistiken zu erstellen oder die Werbung auszuwählen, die Sie sehen.',
  'charter.definition.what':
    'Ein Cookie ist eine kurze, mit einem Namen versehene Information, die eine Website Ihrem Browser übergibt. Der Browser bewahrt sie eine gewisse Zeit auf und gibt sie der Website bei jeder Seite und bei jedem Besuch zurück.',
  'charter.exemptions.audience':
    'Die CNIL, die französische Datenschutzbehörde, lässt zu, dass auch eine Reichweitenmessung ohne Einwilligung erfolgt, sofern sie allein dem Betreiber der Website dient, nur anonyme Statistiken liefert und Sie nicht von einer Website zur anderen verfolgt. Die CNIL empfiehlt, dass diese Cookies höchstens dreizehn Monate bestehen und nicht bei jedem Besuch verlängert werden. Sie können jederzeit Widerspruch einlegen.',
  'charter.exemptions.conditions':
    'Die Daten dürfen weder mit anderen zusammengeführt noch an Dritte weitergegeben werden, und die CNIL empfiehlt, sie höchstens fünfundzwanzig Monate aufzubewahren.',
  'charter.exemptions.exempt': 'Nach Auffassung der Website sind die Voraussetzungen dieser Ausnahme erfüllt.',
  'charter.exemptions.law':
    'Nach dem Gesetz ist keine Einwilligung nötig für Cookies, die allein dazu dienen, die elektronische Kommunikation zu ermöglichen oder zu erleichtern, und für Cookies, die für einen von Ihnen ausdrücklich gewünschten Dienst unbedingt erforderlich sind.',
  'charter.exemptions.required': 'Die Website benötigt sie, um den von Ihnen gewünschten Dienst zu erbringen.',
  'charter.exemptions.title': 'Cookies, die keine Einwilligung erfordern',
  'charter.introduction':
    'Diese Cookie-Erklärung erläutert, welche Cookies die Website „{0}“ verwendet, wozu sie dienen und welche Wahlmöglichkeiten und Rechte Sie haben.',
  'charter.kinds.first.term': 'Erstanbieter-Cookies',
  'charter.kinds.first.text':
    'Sie werden von der Website gesetzt, die Sie besuchen. Sie können notwendig sein, aber auch der Statistik oder der Werbung dienen.',
  'charter.kinds.lead': 'Cookies unterscheiden sich nach ihrem Zweck und nach der Website, die sie setzt.',
  'charter.kinds.necessary.term': 'Notwendige Cookies',
  'charter.kinds.necessary.text':
    'Ohne sie kann die Website den gewünschten Dienst nicht erbringen: Sie anmelden, Ihre Sprache speichern, einen Warenkorb füllen. Eine Einwilligung ist nicht erforderlich.',
  'charter.kinds.others.term': 'Ähnliche Technologien',
  'charter.kinds.others.text':
    'Eine Website kann auch in einen anderen Speicher des Browsers schreiben, den lokalen Speicher, oder Ihr Gerät an seinen Merkmalen wiedererkennen. Das Gesetz behandelt diese Verfahren wie Cookies: Hier sind mit dem Wort „Cookies“ alle gemeint.',
  'charter.kinds.statistics.text':
    'Sie messen, wie stark die Website genutzt wird. Eine Einwilligung ist erforderlich, es sei denn, die Messung dient allein dem Betreiber der Website, liefert nur anonyme Statistiken und verfolgt Sie nicht von einer Website zur anderen.',
  'charter.kinds.third.term': 'Drittanbieter-Cookies',
  'charter.kinds.third.text':
    'Sie werden von einer anderen Website gesetzt, die zum Beispiel ein Video, eine Karte oder Werbung bereitstellt. Ist sie auf vielen Websites eingebunden, kann sie Ihre Besuche miteinander verknüpfen und daraus schließen, was Sie interessiert.',
  'charter.kinds.title': 'Die verschiedenen Arten von Cookies',
  'charter.outline': 'In dieser Cookie-Erklärung',
  'charter.partners.choice.none': 'Keines der hier gesetzten Cookies hängt von Ihrer Einwilligung ab.',
  'charter.partners.choice.one': 'Ihre Auswahl betrifft einen davon.',
  'charter.partners.choice.other': 'Ihre Auswahl betrifft {0} davon.',
  'charter.partners.controller': 'Für die eigene Verarbeitung verantwortlich',
  'charter.partners.joint': 'Gemeinsam Verantwortlicher',
  'charter.partners.none': 'Diese Website nutzt keine Anbieter.',
  'charter.partners.one':
    'Diese Website nutzt einen einzigen Anbieter, also eine Stelle, die einen Dienst für sie erbringt.',
  'charter.partners.other': 'Diese Website nutzt {0} Anbieter, also Stellen, die einen Dienst für sie erbringen.',
  'charter.partners.policy': 'Datenschutzerklärung',
  'charter.partners.policy-of': 'Datenschutzerklärung: {0}',
  'charter.partners.processor': 'Auftragsverarbeiter',
  'charter.partners.title': 'Liste der Anbieter',
  'charter.print': 'Drucken oder als PDF speichern',
  'charter.purposes.asked': 'Ihre Einwilligung wird eingeholt.',
  'charter.purposes.basis': 'Rechtsgrundlage: {0}.',
  'charter.purposes.basis.consent': 'Rechtsgrundlage: Ihre Einwilligung (Artikel 6 Absatz 1 Buchstabe a DSGVO).',
  'charter.purposes.exempt': 'Ihre Einwilligung wird nicht eingeholt, aber Sie können diesen Cookies widersprechen.',
  'charter.purposes.lead':
    'Dies sind die Zwecke, also die genauen Gründe, aus denen die Website „{0}“ unter der Adresse {1} Cookies verwendet. Wenn Ihre Einwilligung eingeholt wird, wird auf Ihrem Gerät nichts gespeichert oder ausgelesen, bevor Sie sie erteilt haben.',
  'charter.purposes.required': 'Ihre Einwilligung wird nicht eingeholt, da diese Cookies notwendig sind.',
  'charter.purposes.title': 'Wozu die Cookies dieser Website dienen',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Sie können alles, einen Zweck oder einen einzelnen Dienst ablehnen. Eine Ablehnung ist nie endgültig: Sie können einen Inhalt, der Ihnen fehlt, jederzeit zulassen.',
  'charter.refusal.lead': 'Wenn Sie ablehnen, bleiben alle Seiten zugänglich.',
  'charter.refusal.nothing':
    'Diese Website verwendet nur notwendige Cookies: Sie müssen nichts akzeptieren oder ablehnen.',
  'charter.refusal.services': 'Nur diese Dienste werden nicht geladen:',
  'charter.refusal.title': 'Wenn Sie ablehnen',
  'charter.retention.data':
    'Die erhobenen Daten werden von den folgenden Diensten für die angegebene Dauer gespeichert:',
  'charter.retention.objection':
    'Ihr Widerspruch gegen das, was von der Einwilligung ausgenommen ist, bleibt gespeichert, bis Sie ihn zurücknehmen; das Cookie dafür wird bei Ihren Besuchen erneuert.',
  'charter.retention.text':
    'Ihre Auswahl wird {0} gespeichert, ob Sie akzeptieren oder ablehnen; ein erneuter Besuch verlängert diese Frist nicht. Danach werden Sie erneut gefragt. Kommt in der Zwischenzeit ein Zweck hinzu oder ändert sich einer, werden Sie nur zu diesem gefragt.',
  'charter.retention.title': 'Wie lange Ihre Auswahl gilt',
  'charter.retention.where':
    'Sie wird in Ihrem Browser gespeichert, im Cookie „{0}“, zusammen mit dem Tag, an dem Sie sie getroffen haben, und ohne Angaben, die Sie identifizieren.',
  'charter.rights.access.term': 'Auskunft über Ihre Daten erhalten',
  'charter.rights.access.text':
    'Fragen Sie, welche Daten gespeichert sind und wozu sie dienen; Sie erhalten eine Kopie davon.',
  'charter.rights.complaint':
    'Wenn Sie der Ansicht sind, dass Ihre Rechte verletzt werden, können Sie Beschwerde bei der französischen Datenschutzbehörde CNIL (Commission nationale de l’informatique et des libertés) einlegen.',
  'charter.rights.complaint.link': 'Beschwerde bei der CNIL einlegen',
  'charter.rights.death.term': 'Über Ihre Daten nach Ihrem Tod bestimmen',
  'charter.rights.death.text': 'Nach französischem Recht können Sie dazu Anweisungen hinterlassen.',
  'charter.rights.erasure.term': 'Ihre Daten berichtigen oder löschen lassen',
  'charter.rights.erasure.text':
    'Lassen Sie unrichtige Daten berichtigen. Lassen Sie Daten löschen, die nicht mehr benötigt werden oder für die Sie Ihre Einwilligung widerrufen.',
  'charter.rights.how':
    'Um diese Rechte auszuüben, schreiben Sie an den Verantwortlichen. Das ist kostenlos, und Sie sollten in der Regel spätestens nach einem Monat eine Antwort erhalten.',
  'charter.rights.lead':
    'Die europäische Datenschutz-Grundverordnung (DSGVO) gibt Ihnen Rechte in Bezug auf die Daten, die Sie betreffen.',
  'charter.rights.objection.term': 'Der Nutzung Ihrer Daten widersprechen',
  'charter.rights.objection.text':
    'Beruht eine Nutzung nicht auf Ihrer Einwilligung, können Sie ihr meist aus Gründen widersprechen, die sich aus Ihrer besonderen Situation ergeben, und die Verarbeitung für die Dauer der Prüfung einschränken lassen.',
  'charter.rights.portability.term': 'Daten erhalten oder übertragen lassen',
  'charter.rights.portability.text':
    'Erhalten Sie die Daten, die Sie mit Ihrer Einwilligung bereitgestellt haben, in einem gängigen Format, oder lassen Sie sie an eine andere Stelle übertragen.',
  'charter.rights.settings': 'Zu den Einstellungen',
  'charter.rights.title': 'Ihre Rechte',
  'charter.rights.withdraw.term': 'Ihre Einwilligung widerrufen',
  'charter.rights.withdraw.text':
    'Jederzeit und so einfach, wie Sie sie erteilt haben. Was vorher geschehen ist, bleibt rechtmäßig.',
  'charter.rights.write': 'An den Verantwortlichen schreiben:',
  'charter.transfers.adequacy': 'Angemessenheitsbeschluss der Europäischen Kommission',
  'charter.transfers.clauses': 'Standardvertragsklauseln der Europäischen Kommission',
  'charter.transfers.copy': 'Kopie erhalten',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'Die europäische Datenschutz-Grundverordnung (DSGVO) verlangt, dass diese Daten dort ebenso gut geschützt bleiben. Entweder hat die Europäische Kommission festgestellt, dass das Land ein angemessenes Schutzniveau bietet, oder der Anbieter verpflichtet sich dazu, meist durch die Standardvertragsklauseln der Kommission. Näheres steht in der Datenschutzerklärung des Anbieters.',
  'charter.transfers.lead':
    'Bei diesen Anbietern können Daten den Europäischen Wirtschaftsraum (Europäische Union, Island, Liechtenstein und Norwegen) verlassen:',
  'charter.transfers.other': 'andere geeignete Garantien',
  'charter.transfers.title': 'Außerhalb des Europäischen Wirtschaftsraums',
};
