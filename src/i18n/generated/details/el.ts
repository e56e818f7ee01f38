// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'consent-cookie.purpose': 'Απομνημόνευση της επιλογής σας σχετικά με τα cookies.',
  'consent-cookie.service': 'Επιλογή σχετικά με τα cookies',
  'duration.session': 'Τέλος της συνεδρίας',
  'gate.always': 'Εμφάνιση πάντα',
  'gate.heading': 'Περιεχόμενο που περιμένει τη συγκατάθεσή σας',
  'gate.hidden': 'Κρυμμένο περιεχόμενο',
  'gate.once': 'Εμφάνιση μία φορά',
  'gate.policy': '{0}: πολιτική απορρήτου',
  'gate.preferences': 'Διαχείριση cookies',
  'gate.provided':
    'Πάροχος του περιεχομένου: {0}. Αν εμφανιστεί, αποθηκεύονται πληροφορίες στη συσκευή σας ή διαβάζονται από αυτήν για τους εξής σκοπούς:',
  'gate.text':
    'Αυτό το περιεχόμενο μπορεί να προέρχεται από άλλον ιστότοπο και να αποθηκεύει πληροφορίες στη συσκευή σας. Εμφανίζεται μόνο με τη συγκατάθεσή σας.',
  'gate.undeclared':
    'Αυτό το περιεχόμενο παραμένει κρυμμένο: ο ιστότοπος δεν έχει δηλώσει την υπηρεσία που το παρέχει.',
  'gate.unprovided':
    'Αν αυτό το περιεχόμενο εμφανιστεί, αποθηκεύονται πληροφορίες στη συσκευή σας ή διαβάζονται από αυτήν για τους εξής σκοπούς:',
  'gate.withdraw': 'Θα μπορείτε να αλλάξετε γνώμη ανά πάσα στιγμή.',
  'preferences.always': 'Πάντα ενεργά',
  'preferences.close': 'Κλείσιμο',
  'preferences.cookies.one': '{0} cookie',
  'preferences.cookies.other': '{0} cookies',
  'preferences.details': 'Λεπτομέρειες: {0}, {1}',
  'preferences.exempt': 'Δεν απαιτείται συγκατάθεση· μπορείτε να εναντιωθείτε εδώ.',
  'preferences.heading': 'Διαχείριση cookies',
  'preferences.leftovers':
    'Αν έχουν ήδη αποθηκευτεί cookies (πάροχος: {0}), αυτός ο ιστότοπος δεν μπορεί να τα διαγράψει ο ίδιος: μπορείτε να το κάνετε στις ρυθμίσεις του προγράμματος περιήγησής σας.',
  'preferences.legend': 'Οι επιλογές μου, ανά σκοπό',
  'preferences.mixed': 'Εν μέρει',
  'preferences.nothing-optional':
    'Ο υπεύθυνος αυτού του ιστοτόπου ({0}) χρησιμοποιεί εδώ μόνο απαραίτητα cookies, που δεν απαιτούν τη συγκατάθεσή σας.',
  'preferences.objected':
    'Το πρόγραμμα περιήγησής σας ζητά να μην πωλούνται ούτε να κοινοποιούνται τα δεδομένα σας (Global Privacy Control). Αυτός ο ιστότοπος το σέβεται: αν δεν το ενεργοποιήσετε εσείς, μένει ανενεργό: {0}.',
  'preferences.off': 'Ανενεργό',
  'preferences.on': 'Ενεργό',
  'preferences.policy': '{0}: πολιτική απορρήτου',
  'preferences.save': 'Αποθήκευση επιλογών',
  'preferences.saved': 'Οι επιλογές σας αποθηκεύτηκαν.',
  'preferences.services.one': '{0} υπηρεσία',
  'preferences.services.other': '{0} υπηρεσίες',
  'preferences.standing':
    'Η επιλογή που κάνατε στις {0} διατηρείται έως τις {1}. Μπορείτε να την αλλάξετε ανά πάσα στιγμή.',
  'preferences.standing.objection': '{0}: η εναντίωσή σας διατηρείται μέχρι να την ανακαλέσετε.',
  'preferences.standing.refusal': '{0}: η απόρριψή σας διατηρείται έως τις {1}.',
  'preferences.undecided':
    'Δεν έχετε επιλέξει ακόμη: ο υπεύθυνος αυτού του ιστοτόπου ({0}) δεν ενεργοποιεί τίποτα προαιρετικό χωρίς τη συγκατάθεσή σας.',
  'preferences.undecided.exempt':
    'Δεν έχετε επιλέξει ακόμη. Ο υπεύθυνος αυτού του ιστοτόπου ({0}) δεν ενεργοποιεί τίποτα προαιρετικό χωρίς τη συγκατάθεσή σας, εκτός από ό,τι εξαιρείται από αυτήν και στο οποίο μπορείτε να εναντιωθείτε παρακάτω.',
  'preferences.undeclared':
    'Οι πληροφορίες για τα cookies δεν είναι ακόμη διαθέσιμες. Τίποτα προαιρετικό δεν ενεργοποιείται χωρίς τη συγκατάθεσή σας.',
  'preferences.unkept':
    'Το πρόγραμμα περιήγησής σας εμποδίζει την αποθήκευση: η επιλογή σας ισχύει μόνο για αυτή τη σελίδα.',
  'preferences.unsaved': 'Μη αποθηκευμένες αλλαγές',
  'table.cache': 'Κρυφή μνήμη του προγράμματος περιήγησης',
  'table.category': 'Κατηγορία',
  'table.duration': 'Διάστημα διατήρησης',
  'table.empty': 'Δεν έχει δηλωθεί κανένα cookie.',
  'table.empty-category': 'Δεν υπάρχουν cookies σε αυτή την κατηγορία.',
  'table.export': 'Λήψη του καταλόγου (CSV)',
  'table.filter': 'Φιλτράρισμα των cookies',
  'table.filter.none': 'Κανένα cookie δεν αντιστοιχεί στο «{0}».',
  'table.first-party': 'Cookie πρώτου μέρους',
  'table.indexeddb': 'Βάση δεδομένων του προγράμματος περιήγησης',
  'table.kind': 'Τύπος',
  'table.local': 'Τοπική αποθήκευση',
  'table.name': 'Όνομα του cookie',
  'table.no-cookie': 'Δεν έχει δηλωθεί cookie',
  'table.policy': '{0}: πολιτική απορρήτου',
  'table.provider': 'Πάροχος',
  'table.purpose': 'Σκοποί',
  'table.service': 'Υπηρεσία και θέση',
  'table.service-and-location': '{0} ({1})',
  'table.session': 'Αποθήκευση συνεδρίας',
  'table.shown': 'Cookies που εμφανίζονται: {0} από {1}',
  'table.sorted.ascending': 'Ταξινόμηση: {0}, αύξουσα σειρά',
  'table.sorted.descending': 'Ταξινόμηση: {0}, φθίνουσα σειρά',
  'table.third-party': 'Cookie τρίτων',
  'table.third-party-storage': '{0} (τρίτων)',
};
