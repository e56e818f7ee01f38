export const messages = { 'banner.heading': 'Kuketoj: via elekto' };
