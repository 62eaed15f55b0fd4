### What packages and software centres say of the app, and what its installer asks, in Greek. No text of the running app.

package-generic = Εναντιώσεις για το απόρρητο
package-summary = Εναντίωση στη χρήση των δεδομένων σας για εκπαίδευση AI
package-comment = Εναντιωθείτε στη χρήση των δεδομένων σας για εκπαίδευση AI και παρακολουθήστε κάθε εναντίωση
package-keywords = απόρρητο;εναντίωση;ΓΚΠΔ;εκπαίδευση AI;προστασία δεδομένων;
package-simple-graphics = Έναρξη με απλά γραφικά
package-file = Αρχείο του Veto Desk
package-lead = Το Veto Desk σας βοηθά να εναντιωθείτε στη χρήση των δεδομένων σας για εκπαίδευση AI. Παρακολουθεί κάθε εναντίωση ώσπου να κλείσει η υπόθεση.
package-point-asks = Κάνει λίγες σύντομες ερωτήσεις και βρίσκει την επίσημη φόρμα για εσάς: Facebook, Instagram, WhatsApp ή χωρίς λογαριασμό.
package-point-text = Σας φτιάχνει ένα σύντομο κείμενο και σας λέει τι να συμπληρώσετε. Την «Υποβολή» την πατάτε εσείς, στην επίσημη σελίδα.
package-point-days = Μετρά τις ημέρες ως την απάντηση, όπως ορίζει ο νόμος, και σας λέει ποιος έχει σειρά.
package-point-letters = Γράφει μαζί σας τις επιστολές: απάντηση, υπενθύμιση, καταγγελία ή εναντίωση με το ταχυδρομείο.
package-point-local = Κρατά τα πάντα σε ένα αρχείο στον υπολογιστή σας. Δεν συνδέεται ποτέ στο διαδίκτυο· αυτό το κάνει μόνο το πρόγραμμα περιήγησης.
package-end = Δεν είναι της Meta. Δεν είναι νομική συμβουλή.

## The installer for Windows

package-install-start = Έναρξη του Veto Desk
package-install-open = Το Veto Desk είναι ανοιχτό. Κλείστε το και πατήστε «Επανάληψη».
package-install-windows = Το Veto Desk χρειάζεται Windows 64 bit.
package-remove-keeps = Έτσι αφαιρείται το πρόγραμμα. Το αρχείο σας μένει:
package-removed = Το Veto Desk αφαιρέθηκε από αυτόν τον υπολογιστή. Το αρχείο σας και τα αποδεικτικά σας μένουν εδώ:
package-removed-then = Αν δεν χρειάζεστε πια αυτόν τον φάκελο, διαγράψτε τον εσείς.
