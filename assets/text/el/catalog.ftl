### Greek words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages; in Greek. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Οι αναρτήσεις, οι φωτογραφίες, τα σχόλια και οι συνομιλίες σας με AI. Περιλαμβάνει και το Messenger.
platform-instagram = Instagram
platform-instagram-hint = Οι αναρτήσεις, οι φωτογραφίες, τα σχόλια και οι συνομιλίες σας με AI. Περιλαμβάνει και το Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Όσα γράφετε στη Meta AI μέσα στο WhatsApp. Οι ιδιωτικές συνομιλίες σας δεν χρησιμοποιούνται.
platform-no-account = Χωρίς λογαριασμό
platform-no-account-hint = Δεν έχετε λογαριασμό, αλλά άλλοι γράφουν για εσάς ή ανεβάζουν εικόνες σας.

## Where a person lives, and the right that applies there

zone-eu = Ευρωπαϊκή Ένωση
zone-eea = Ισλανδία, Λιχτενστάιν ή Νορβηγία
zone-uk = Ηνωμένο Βασίλειο
zone-switzerland = Ελβετία
zone-brazil = Βραζιλία
zone-unclear = Ένα μέρος όπου δεν έχουμε ελέγξει τον νόμο
zone-elsewhere = Άλλη χώρα
law-eu = Έχετε δικαίωμα εναντίωσης σύμφωνα με το άρθρο 21 του ΓΚΠΔ.
law-eea = Έχετε δικαίωμα εναντίωσης σύμφωνα με το άρθρο 21 του ΓΚΠΔ, που ισχύει μέσω της Συμφωνίας για τον ΕΟΧ.
law-uk = Έχετε δικαίωμα εναντίωσης σύμφωνα με το άρθρο 21 του ΓΚΠΔ του Ηνωμένου Βασιλείου.
law-switzerland = Με τα άρθρα 30 έως 32 του ελβετικού νόμου για την προστασία δεδομένων, μπορείτε να απαγορεύσετε ρητά αυτή τη χρήση.
law-brazil = Με το άρθρο 18 του LGPD, μπορείτε να εναντιωθείτε σε χρήση που δεν τηρεί τον νόμο.
law-unclear = Δεν έχουμε ελέγξει ποιο δικαίωμα ισχύει εκεί όπου ζείτε.
law-elsewhere = Εκεί όπου ζείτε δεν είναι γνωστό κάποιο δικαίωμα κατά της χρήσης των δικών σας αναρτήσεων.

## Routes

route-facebook-ai-page = Σελίδα AI της Meta, για το Facebook
route-facebook-ai-page-audience = Για όσους έχουν λογαριασμό Facebook στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία, το Ηνωμένο Βασίλειο ή την Ελβετία.
route-facebook-form-2025 = Φόρμα Facebook του 2025
route-facebook-form-2025-audience = Για όσους έχουν λογαριασμό Facebook στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία ή την Ελβετία.
route-facebook-form-2024 = Φόρμα Facebook του 2024
route-facebook-form-2024-audience = Για όσους έχουν λογαριασμό Facebook στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία, το Ηνωμένο Βασίλειο ή την Ελβετία.
route-facebook-router = Φόρμα Facebook για όλες τις εναντιώσεις
route-facebook-router-audience = Για όσους έχουν λογαριασμό Facebook στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία ή το Ηνωμένο Βασίλειο.
route-facebook-legitimate-interest = Φόρμα Facebook κατά των «έννομων συμφερόντων»
route-facebook-legitimate-interest-audience = Για όσους έχουν λογαριασμό Facebook στην ΕΕ, την Ισλανδία, το Λιχτενστάιν ή τη Νορβηγία.
route-meta-privacy-rights = Γενική σελίδα της Meta για αιτήματα απορρήτου
route-meta-privacy-rights-audience = Για όσους έχουν λογαριασμό Facebook ή Instagram, όταν η φόρμα για την AI δεν φαίνεται.
route-instagram-ai-page = Σελίδα AI της Meta, για το Instagram
route-instagram-ai-page-audience = Για όσους έχουν λογαριασμό Instagram στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία, το Ηνωμένο Βασίλειο ή την Ελβετία.
route-instagram-form-2025 = Φόρμα Instagram του 2025
route-instagram-form-2025-audience = Για όσους έχουν λογαριασμό Instagram στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία ή την Ελβετία.
route-instagram-form-2024 = Παλαιότερη φόρμα Instagram
route-instagram-form-2024-audience = Για όσους έχουν λογαριασμό Instagram στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία, το Ηνωμένο Βασίλειο ή την Ελβετία.
route-instagram-legitimate-interest = Φόρμα Instagram κατά των «έννομων συμφερόντων»
route-instagram-legitimate-interest-audience = Για όσους έχουν λογαριασμό Instagram στην ΕΕ, την Ισλανδία, το Λιχτενστάιν ή τη Νορβηγία.
route-uk-privacy-centre = Privacy Centre (κέντρο απορρήτου) της Meta
route-uk-privacy-centre-audience = Για όσους έχουν λογαριασμό Facebook ή Instagram στο Ηνωμένο Βασίλειο.
route-brazil-facebook-ai-page = Σελίδα AI της Meta, για το Facebook στη Βραζιλία
route-brazil-facebook-ai-page-audience = Για όσους έχουν λογαριασμό Facebook στη Βραζιλία.
route-brazil-facebook-form = Φόρμα Facebook, στη Βραζιλία
route-brazil-facebook-form-audience = Για όσους έχουν λογαριασμό Facebook στη Βραζιλία.
route-brazil-instagram-ai-page = Σελίδα AI της Meta, για το Instagram στη Βραζιλία
route-brazil-instagram-ai-page-audience = Για όσους έχουν λογαριασμό Instagram στη Βραζιλία.
route-brazil-whatsapp-ai-messages = Φόρμα WhatsApp για μηνύματα με AI, στη Βραζιλία
route-brazil-whatsapp-ai-messages-audience = Για όσους έχουν λογαριασμό WhatsApp στη Βραζιλία.
route-brazil-others-ai-page = Σελίδα AI της Meta, για άτομα χωρίς λογαριασμό στη Βραζιλία
route-brazil-others-ai-page-audience = Για άτομα στη Βραζιλία που δεν έχουν λογαριασμό.
route-whatsapp-ai-messages = Φόρμα WhatsApp για μηνύματα με AI
route-whatsapp-ai-messages-audience = Για όσους έχουν λογαριασμό WhatsApp στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία, το Ηνωμένο Βασίλειο ή την Ελβετία.
route-whatsapp-general = Γενική φόρμα απορρήτου του WhatsApp
route-whatsapp-general-audience = Για όσους έχουν λογαριασμό WhatsApp στην Ευρώπη.
route-third-party-data = Φόρμα της Meta για πληροφορίες από τρίτους
route-third-party-data-audience = Για άτομα στην ΕΕ, την Ισλανδία, το Λιχτενστάιν, τη Νορβηγία, το Ηνωμένο Βασίλειο ή την Ελβετία. Δεν χρειάζεται λογαριασμός.
route-third-party-data-elsewhere = Φόρμα της Meta για πληροφορίες από τρίτους, σε άλλες χώρες
route-third-party-data-elsewhere-audience = Για άτομα σε όλες τις άλλες χώρες, με ή χωρίς λογαριασμό.
route-unclear-facebook-ai-page = Σελίδα AI της Meta, για το Facebook
route-unclear-facebook-ai-page-audience = Για όσους έχουν λογαριασμό Facebook εκεί όπου δεν έχουμε ελέγξει τον νόμο.
route-unclear-instagram-ai-page = Σελίδα AI της Meta, για το Instagram
route-unclear-instagram-ai-page-audience = Για όσους έχουν λογαριασμό Instagram εκεί όπου δεν έχουμε ελέγξει τον νόμο.
route-unclear-whatsapp-ai-messages = Φόρμα WhatsApp για μηνύματα με AI
route-unclear-whatsapp-ai-messages-audience = Για όσους έχουν λογαριασμό WhatsApp εκεί όπου δεν έχουμε ελέγξει τον νόμο.
route-letter-meta-ireland = Επιστολή στη Meta στην Ιρλανδία
route-letter-meta-ireland-audience = Για όσους έχουν λογαριασμό Facebook ή Instagram στην ΕΕ, την Ισλανδία, το Λιχτενστάιν ή τη Νορβηγία.
route-letter-meta-ireland-others = Επιστολή στη Meta στην Ιρλανδία, χωρίς λογαριασμό
route-letter-meta-ireland-others-audience = Για άτομα στην ΕΕ, την Ισλανδία, το Λιχτενστάιν ή τη Νορβηγία που δεν έχουν λογαριασμό.
route-letter-meta-ireland-whatsapp = Επιστολή στη Meta στην Ιρλανδία, για την AI στο WhatsApp
route-letter-meta-ireland-whatsapp-audience = Για όσους έχουν λογαριασμό WhatsApp στην ΕΕ, την Ισλανδία, το Λιχτενστάιν ή τη Νορβηγία.
route-letter-whatsapp-ireland = Επιστολή στο WhatsApp στην Ιρλανδία
route-letter-whatsapp-ireland-audience = Για όσους έχουν λογαριασμό WhatsApp στην ΕΕ, την Ισλανδία, το Λιχτενστάιν ή τη Νορβηγία.

## Steps: opening the form

step-log-in = Μπείτε πρώτα στον λογαριασμό σας, στο ίδιο πρόγραμμα περιήγησης.
step-log-in-facebook = Μπείτε πρώτα στο Facebook, στο ίδιο πρόγραμμα περιήγησης.
step-log-in-instagram = Μπείτε πρώτα στο Instagram, στο ίδιο πρόγραμμα περιήγησης.
step-open-address = Ανοίξτε τη διεύθυνση.
step-open-page = Ανοίξτε τη σελίδα της Meta.
step-phone-address-bar = Επικολλήστε τη διεύθυνση στο πρόγραμμα περιήγησης του κινητού, για να μην ανοίξει κάποια εφαρμογή.
step-scroll-end = Κατεβείτε ως το τέλος της σελίδας. Εκεί είναι η φόρμα.
step-answer-yes = Αν σας ρωτήσουν αν το αίτημά σας αφορά την AI στη Meta, απαντήστε ναι.
step-find-link-facebook = Κατεβείτε στη σελίδα. Πατήστε τον σύνδεσμο εναντίωσης για το Facebook.
step-find-link-instagram = Κατεβείτε στη σελίδα. Πατήστε τον σύνδεσμο εναντίωσης για το Instagram.
step-find-link-whatsapp = Κατεβείτε στη σελίδα. Πατήστε τον σύνδεσμο για τα μηνύματά σας με AI στο WhatsApp.
step-find-link-others = Κατεβείτε στη σελίδα. Βρείτε έναν σύνδεσμο για άτομα χωρίς λογαριασμό.
step-find-link-top = Πατήστε τη λέξη «εναντίωση» (object) στο πλαίσιο επάνω.
step-app-settings = Στην εφαρμογή, ανοίξτε τις ρυθμίσεις.
step-app-privacy-centre = Ανοίξτε το Privacy Centre (κέντρο απορρήτου).
step-app-object-link = Ανοίξτε το μέρος για την AI στη Meta και πατήστε τη λέξη «εναντίωση» (object).
step-facebook-app-menu = Στην εφαρμογή Facebook, πατήστε τις τρεις γραμμές.
step-facebook-app-settings = Πατήστε «Ρυθμίσεις και απόρρητο».
step-facebook-app-centre = Πατήστε «Κέντρο απορρήτου».
step-instagram-app-menu = Στην εφαρμογή Instagram, πηγαίνετε στο προφίλ σας και πατήστε τις τρεις γραμμές.
step-instagram-app-centre = Κοντά στο τέλος της λίστας, πατήστε «Κέντρο απορρήτου».
step-pick-product = Επιλέξτε Facebook ή Instagram.
step-pick-objection = Επιλέξτε το αίτημα για εναντίωση.
step-whatsapp-choose = Επιλέξτε «Πώς μπορώ να εναντιωθώ στην επεξεργασία των πληροφοριών μου».
step-third-party-choose = Επιλέξτε εναντίωση στη χρήση πληροφοριών σας που προέρχονται από τρίτους.
step-third-party-concern = Επιλέξτε τι αφορά το αίτημά σας.
step-ask-meta-ai = Ρωτήστε τη Meta AI για εσάς. Κρατήστε την ερώτηση και μια φωτογραφία της οθόνης με την απάντηση.

## Steps: ways that are drawn

step-facebook-web-picture = Στο facebook.com, πατήστε τη φωτογραφία του προφίλ σας.
step-facebook-web-settings = Πατήστε «Ρυθμίσεις και απόρρητο».
step-facebook-web-centre = Πατήστε «Κέντρο απορρήτου».
step-facebook-web-ai = Πατήστε «AI στη Meta».
step-facebook-web-shared = Πατήστε το μέρος για όσα κοινοποιείτε στα προϊόντα της Meta. Ψάξτε εκεί τη φόρμα.
step-instagram-web-profile = Στο Instagram, πηγαίνετε στο προφίλ σας.
step-instagram-web-menu = Πατήστε τις τρεις γραμμές.
step-instagram-web-centre = Στο «Περισσότερες πληροφορίες και υποστήριξη», πατήστε «Κέντρο απορρήτου».
step-instagram-web-object = Πατήστε τη λέξη «εναντίωση» (object).
step-whatsapp-chat = Στο WhatsApp, ανοίξτε τη συνομιλία.
step-whatsapp-chat-privacy = Βρείτε σε αυτή τη συνομιλία το «Προηγμένο απόρρητο συνομιλίας». Ενεργοποιήστε το.

## Words in drawings of forms and menus

drawn-ask-ai = Αφορά το αίτημά σας την AI στη Meta;
drawn-yes = Ναι
drawn-product = Επιλέξτε προϊόν
drawn-facebook-or-instagram = Facebook ή Instagram
drawn-request = Επιλέξτε αίτημα
drawn-objection = Εναντίωση
drawn-question = Επιλέξτε ερώτηση
drawn-whatsapp-objection = Πώς μπορώ να εναντιωθώ …
drawn-third-party-objection = Εναντίωση στη χρήση πληροφοριών μου από τρίτους
drawn-concern = Επιλέξτε τι αφορά το αίτημά σας
drawn-your-concern = Το θέμα σας
drawn-facebook = Facebook
drawn-facebook-app = Εφαρμογή Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Το προφίλ σας
drawn-whatsapp = WhatsApp
drawn-menu = Μενού
drawn-settings-privacy = Ρυθμίσεις και απόρρητο
drawn-privacy-centre = Κέντρο απορρήτου
drawn-more-info = Πληροφορίες και υποστήριξη
drawn-profile-picture = Η φωτογραφία προφίλ σας
drawn-profile = Προφίλ
drawn-three-lines = Οι τρεις γραμμές
drawn-ai-at-meta = AI στη Meta
drawn-shared = Πληροφορίες που κοινοποιήσατε στα προϊόντα της Meta
drawn-object = εναντίωση
drawn-ai-page = Σελίδα AI της Meta
drawn-ai-messages = μηνύματα με AI στο WhatsApp
drawn-form = Η φόρμα
drawn-a-chat = Η συνομιλία
drawn-this-chat = Σε αυτή τη συνομιλία
drawn-advanced-privacy = Προηγμένο απόρρητο συνομιλίας

## Steps: filling it in

step-check-email = Ελέγξτε το e-mail. Πρέπει να είναι αυτού του λογαριασμού.
step-country-and-email = Ελέγξτε το e-mail. Αν ζητείται χώρα, επιλέξτε τη δική σας.
step-paste = Επικολλήστε το κείμενό σας στο πλαίσιο.
step-paste-optional = Επικολλήστε το κείμενό σας στο πλαίσιο. Στην ΕΕ μπορεί να μείνει κενό.
step-paste-names-ai = Επικολλήστε το κείμενό σας. Ελέγξτε ότι αναφέρει την AI στη Meta.
step-paste-and-send = Επικολλήστε το κείμενό σας, αν θέλετε, και πατήστε «Αποστολή».
step-brazil-fields = Συμπληρώστε τη χώρα, το e-mail και το κείμενό σας.
step-whatsapp-number = Γράψτε τον αριθμό σας στο WhatsApp με τον κωδικό της χώρας.
step-whatsapp-email = Γράψτε μια διεύθυνση e-mail στην οποία έχετε πρόσβαση τώρα.
step-third-party-fields = Γράψτε το όνομα, τη χώρα και το e-mail σας.
step-third-party-proof = Επικολλήστε το κείμενό σας, την ερώτησή σας στη Meta AI και τη φωτογραφία της οθόνης.

## Steps: sending it

step-send = Πατήστε «Υποβολή» ή «Αποστολή».
step-wait-screenshot = Περιμένετε το μήνυμα στη σελίδα. Φωτογραφίστε την οθόνη.
step-brazil-code = Κρατήστε ανοιχτή τη σελίδα. Γράψτε τον κωδικό από το e-mail.
step-enter-code = Κρατήστε ανοιχτή τη σελίδα. Γράψτε τον κωδικό από το e-mail.
step-whatsapp-answer-mail = Ένα e-mail θα ρωτήσει σε ποια χρήση εναντιώνεστε και γιατί. Απαντήστε.

## Steps: by post

step-letter-print = Βάλτε το κείμενό σας σε μια επιστολή, με το όνομα, τη διεύθυνσή σας και την ημερομηνία. Τυπώστε την.
step-letter-sign = Υπογράψτε την.
step-letter-registered = Στείλτε τη συστημένη, για να μπορείτε να αποδείξετε ότι έφτασε.
step-letter-slip = Κρατήστε την απόδειξη του ταχυδρομείου.
step-letter-note-date = Σημειώστε την ημέρα που παραδόθηκε.

## What comes after sending

after-mail-minutes = Συχνά έρχεται ένα e-mail μέσα σε λίγα λεπτά. Ίσως δέχεται κιόλας την εναντίωσή σας.
after-mail-day = Μπορεί να πάρει και μία ημέρα. Αν δεν έρθει τίποτα σε δύο ημέρες, κοιτάξτε στα ανεπιθύμητα.
after-popup = Στο κινητό, αντί για e-mail ίσως εμφανιστεί ένα μήνυμα στην οθόνη.
after-english = Η απάντηση μπορεί να είναι στα αγγλικά. Αυτό είναι φυσιολογικό.
after-keep = Κρατήστε την απάντηση. Δεν είναι γνωστή σελίδα όπου να βλέπετε αργότερα την εναντίωσή σας.
after-code = Ίσως έρθει πρώτα ένα e-mail με κωδικό. Δεν είναι ακόμη η απάντηση.
after-question-whatsapp = Το WhatsApp ρωτά με e-mail σε ποια χρήση εναντιώνεστε και γιατί. Απαντήστε σε αυτό το e-mail.
after-review = Ίσως κοιτάξει το αίτημά σας άνθρωπος. Δεν είναι γνωστό πόσο διαρκεί αυτό.
after-refusal-form = Ίσως έρθει μια τυποποιημένη άρνηση. Κρατήστε και αυτήν.
after-letter = Η απάντηση μπορεί να έρθει με το ταχυδρομείο ή με e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Κανείς δεν άνοιξε αυτή τη διεύθυνση για αυτή την έκδοση. Τη γνωρίζουμε μόνο από πηγές με ημερομηνία.
note-region = Η Meta δείχνει τη φόρμα μόνο σε όσους έχουν μπει στον λογαριασμό, και όχι σε κάθε χώρα. Αν χρησιμοποιείτε VPN, κλείστε το πρώτα.
note-log-in-first = Αν, αντί για τη φόρμα, δείτε μια σελίδα για τη Meta AI, μπείτε στον λογαριασμό και ανοίξτε ξανά τη διεύθυνση.
note-linked-accounts = Η Meta λέει ότι μία εναντίωση καλύπτει όλους τους λογαριασμούς στο ίδιο Accounts Centre (κέντρο λογαριασμών). Ορισμένοι οδηγοί διαφωνούν. Για ασφάλεια, μπορείτε να υποβάλετε μία για κάθε λογαριασμό.
note-late-objection = Η εναντίωσή σας σταματά τη μελλοντική χρήση. Δεν βγάζει τίποτα από AI που έχει ήδη εκπαιδευτεί. Οι πηγές διαφωνούν για το αν καλύπτει τις παλαιότερες αναρτήσεις σας.
note-others-posts = Η εναντίωσή σας δεν καλύπτει όσα αναρτούν άλλοι για εσάς.
note-ai-chats = Η Meta λέει ότι η εναντίωση καλύπτει και τις συνομιλίες σας με τη Meta AI εδώ. Μια οργάνωση καταναλωτών είπε το 2025 ότι δεν τις καλύπτει.
note-earlier-objection = Η Meta λέει ότι μια εναντίωση του 2024 ισχύει ακόμη. Ορισμένοι συμβουλεύουν να την επαναλάβετε για ασφάλεια.
note-meta-account = Η σελίδα έχει άλλον σύνδεσμο για λογαριασμό Meta, π.χ. για την εφαρμογή Meta AI ή το Quest.
note-pages = Οι πηγές διαφωνούν για το αν μια Σελίδα Facebook μπορεί να εναντιωθεί. Μπείτε με το προσωπικό σας προφίλ.
note-reason-optional = Στην ΕΕ δεν χρειάζεται να δώσετε λόγο.
note-country-if-asked = Από ορισμένους ζητήθηκε η χώρα τους, από άλλους όχι.
note-form-of-2024 = Το 2024 αυτή η φόρμα ζητούσε χώρα, λόγο και κωδικό. Από ένα άτομο ζητήθηκε να γράψει τουλάχιστον 100 χαρακτήρες.
note-norway = Το 2024 η φόρμα της Meta απέρριπτε τη Νορβηγία για ορισμένους. Από τη Νορβηγία, ένας άλλος τρόπος είναι η επιστολή.
note-router-replaced = Η Meta αντικατέστησε αυτή τη διεύθυνση στην πολιτική της στις 23 Ιουλίου 2026. Ίσως τώρα δεν οδηγεί πουθενά.
note-any-objection = Αυτή η φόρμα δέχεται κάθε είδους εναντίωση. Το κείμενό σας πρέπει να λέει ότι η δική σας αφορά την AI.
note-general-channel = Αυτή η σελίδα δέχεται κάθε είδους αίτημα απορρήτου. Δεν είναι γνωστό αν οδηγεί στη φόρμα για την AI.
note-uk-instagram = Στον υπολογιστή, αυτή η διεύθυνση είναι για το Facebook. Για το Instagram, χρησιμοποιήστε το Privacy Centre (κέντρο απορρήτου) στην εφαρμογή Instagram.
note-uk-form-unknown = Δεν είναι γνωστή διεύθυνση φόρμας μόνο για το Ηνωμένο Βασίλειο. Ούτε είναι γνωστό ποια εταιρεία της Meta είναι υπεύθυνη εκεί.
note-brazil-form-unknown = Δεν είναι γνωστή η διεύθυνση της φόρμας της Meta για τη Βραζιλία. Ίσως οδηγεί εκεί η σελίδα.
note-brazil-reason = Στη Βραζιλία, η φόρμα ζητούσε σύντομο λόγο ακόμη και τον Δεκέμβριο του 2025.
note-brazil-non-users = Το 2024 η Meta υποσχέθηκε στην αρχή της Βραζιλίας μια φόρμα για άτομα χωρίς λογαριασμό. Δεν είναι γνωστό πού βρίσκεται.
note-unclear-law = Η φόρμα ίσως δεν εμφανιστεί εκεί όπου ζείτε. Δεν έχουμε ελέγξει τον νόμο εκεί.
note-whatsapp-address = Δεν είναι γνωστή η διεύθυνση της ίδιας της φόρμας. Η σελίδα της Meta πρέπει να έχει σύνδεσμο προς αυτήν.
note-whatsapp-separate = Μια εναντίωση για το WhatsApp ισχύει πάντα χωριστά, ακόμη και αν οι λογαριασμοί σας είναι συνδεδεμένοι.
note-whatsapp-two-routes = Το WhatsApp έχει δύο φόρμες: μία για μηνύματα με AI και μία γενική. Πολλοί οδηγοί τις μπερδεύουν.
note-whatsapp-private = Οι ιδιωτικές συνομιλίες σας δεν χρησιμοποιούνται. Στη Meta πηγαίνει μόνο ό,τι στέλνει κάποιος στη Meta AI.
note-whatsapp-precaution = Τον Ιούνιο του 2025 η Meta φέρεται να ονόμασε αυτή τη φόρμα προληπτική, γιατί τέτοια μηνύματα δεν χρησιμοποιούνταν τότε.
note-whatsapp-not-theirs = Το WhatsApp ίσως απαντήσει ότι αυτό είναι θέμα της Meta. Κρατήστε την απάντηση και χρησιμοποιήστε τη φόρμα για μηνύματα με AI.
note-whatsapp-disputed = Τον Μάιο του 2025 ορισμένοι είπαν ότι δεν γίνεται εναντίωση για το WhatsApp. Από τότε η Meta αναφέρει δική του φόρμα.
note-third-party-limit = Αυτή η φόρμα αφορά δεδομένα από «τρίτους». Με αυτό η Meta εννοεί το ανοιχτό διαδίκτυο και δεδομένα για τα οποία έχει άδεια. Μια φωτογραφία σας που ανέβασε στο Facebook κάποιος φίλος ίσως δεν καλύπτεται.
note-third-party-italy = Η αρχή της Ιταλίας αναφέρει αυτή τη φόρμα για άτομα χωρίς λογαριασμό που τα δεδομένα τους ανάρτησαν άλλοι.
note-third-party-proof = Οι πηγές διαφωνούν για το αν πρέπει να δείξετε ότι η Meta έχει δεδομένα για εσάς.
note-third-party-proof-needed = Αυτή η φόρμα ζητά φωτογραφία της οθόνης με μια απάντηση της Meta AI που δείχνει τα δεδομένα σας.
note-third-party-not-automatic = Η Meta λέει ότι δεν δέχεται αυτόματα αυτά τα αιτήματα. Το 2023 αρνήθηκε σε περισσότερους από δώδεκα καλλιτέχνες.
note-ask-who-posted = Το ανάρτησε κάποιος που ξέρετε; Ζητήστε του να το κατεβάσει. Για αυτό δεν χρειάζεται φόρμα.
note-letter-proof = Η συστημένη αποστολή είναι ο τρόπος που μπορείτε να αποδείξετε.
note-letter-no-email = Καμία διεύθυνση e-mail της Meta για εναντιώσεις δεν είναι επιβεβαιωμένη. Μια εναντίωση με e-mail γύρισε πίσω με σφάλμα.
note-letter-others = Η πολιτική της Meta αναφέρει και άτομα χωρίς λογαριασμό. Άρα η επιστολή μπορεί να μιλά και για όσα κοινοποίησαν άλλοι.
note-letter-whatsapp-two = Τη Meta AI μέσα στο WhatsApp τη διαχειρίζεται η Meta. Γι’ αυτό γράψτε και στις δύο εταιρείες, Meta και WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Εκεί όπου ζείτε, η Meta δεν προσφέρει φόρμα κατά της χρήσης των δικών σας αναρτήσεων. Δεν είναι γνωστό τέτοιο δικαίωμα.
why-elsewhere-whatsapp = Δεν είναι γνωστό να προσφέρει η Meta αυτή τη φόρμα εκεί όπου ζείτε. Δεν είναι γνωστό τέτοιο δικαίωμα.
help-private-account = Κάντε τον λογαριασμό σας ιδιωτικό. Τότε οι νέες αναρτήσεις σας δεν είναι δημόσιες.
help-limit-old-posts = Περιορίστε ποιος μπορεί να δει τις παλιές αναρτήσεις σας.
help-delete-posts = Διαγράψτε αναρτήσεις που δεν θέλετε να χρησιμοποιηθούν, ή ολόκληρο τον λογαριασμό.
help-avoid-meta-ai = Μη χρησιμοποιείτε τη Meta AI και μην της δίνετε ιδιωτικά στοιχεία.
help-third-party-form = Αν η Meta AI δείχνει δεδομένα σας, χρησιμοποιήστε τη φόρμα της Meta για πληροφορίες από τρίτους.
help-whatsapp-avoid-meta-ai = Μη γράφετε στη Meta AI και μην την αναφέρετε σε συνομιλία.
help-whatsapp-delete-chat = Αρχειοθετήστε ή διαγράψτε τη συνομιλία με τη Meta AI. Η ίδια η Meta AI δεν μπορεί να αφαιρεθεί.
help-whatsapp-chat-privacy = Ενεργοποιήστε το προηγμένο απόρρητο σε κάθε συνομιλία. Τότε τα μηνύματά της δεν χρησιμοποιούνται για λειτουργίες AI.
help-whatsapp-accounts-centre = Αφήστε το WhatsApp έξω από το Accounts Centre (κέντρο λογαριασμών). Τότε οι συνομιλίες του με AI συνδέονται λιγότερο με τους άλλους λογαριασμούς σας.
help-whatsapp-reset = Ορισμένοι λένε ότι, αν στείλετε «/reset-ai» στη συνομιλία, διαγράφεται το αντίγραφο της Meta. Δεν μπορέσαμε να το επιβεβαιώσουμε.

## Countries and territories

place-AT = Αυστρία
place-BE = Βέλγιο
place-BG = Βουλγαρία
place-HR = Κροατία
place-CY = Κύπρος
place-CZ = Τσεχία
place-DK = Δανία
place-EE = Εσθονία
place-FI = Φινλανδία
place-FR = Γαλλία
place-DE = Γερμανία
place-DE-BW = Βάδη-Βυρτεμβέργη
place-DE-BY = Βαυαρία
place-DE-BE = Βερολίνο
place-DE-BB = Βρανδεμβούργο
place-DE-HB = Βρέμη
place-DE-HH = Αμβούργο
place-DE-HE = Έσση
place-DE-MV = Μεκλεμβούργο-Δυτική Πομερανία
place-DE-NI = Κάτω Σαξονία
place-DE-NW = Βόρεια Ρηνανία-Βεστφαλία
place-DE-RP = Ρηνανία-Παλατινάτο
place-DE-SL = Σάαρλαντ
place-DE-SN = Σαξονία
place-DE-ST = Σαξονία-Άνχαλτ
place-DE-SH = Σλέσβιχ-Χόλσταϊν
place-DE-TH = Θουριγγία
place-GR = Ελλάδα
place-HU = Ουγγαρία
place-IE = Ιρλανδία
place-IT = Ιταλία
place-LV = Λετονία
place-LT = Λιθουανία
place-LU = Λουξεμβούργο
place-MT = Μάλτα
place-NL = Κάτω Χώρες (Ολλανδία)
place-PL = Πολωνία
place-PT = Πορτογαλία
place-RO = Ρουμανία
place-SK = Σλοβακία
place-SI = Σλοβενία
place-ES = Ισπανία
place-SE = Σουηδία
place-GP = Γουαδελούπη
place-GF = Γαλλική Γουιάνα
place-MQ = Μαρτινίκα
place-YT = Μαγιότ
place-RE = Ρεϊνιόν
place-MF = Άγιος Μαρτίνος (γαλλικό τμήμα)
place-PT-20 = Αζόρες
place-PT-30 = Μαδέρα
place-ES-CN = Κανάριοι Νήσοι
place-IS = Ισλανδία
place-LI = Λιχτενστάιν
place-NO = Νορβηγία
place-GB = Ηνωμένο Βασίλειο
place-CH = Ελβετία
place-BR = Βραζιλία
place-JP = Ιαπωνία
place-KR = Νότια Κορέα
place-AD = Ανδόρα
place-MC = Μονακό
place-SM = Άγιος Μαρίνος
place-VA = Βατικανό
place-JE = Τζέρσεϊ
place-GG = Γκέρνσεϊ
place-IM = Νήσος του Μαν
place-GI = Γιβραλτάρ
place-FO = Νήσοι Φερόες
place-GL = Γροιλανδία
place-CY-NORTH = Κύπρος, βόρειο τμήμα
place-GB-BASES = Βρετανικές βάσεις στην Κύπρο
place-US = Ηνωμένες Πολιτείες
place-other = Άλλη χώρα

## Reasons one can tick

reason-no-expectation-tick = Όταν έκανα τις αναρτήσεις, δεν μπορούσα να το περιμένω
reason-children-tick = Οι φωτογραφίες ή οι αναρτήσεις μου δείχνουν τα παιδιά μου
reason-health-tick = Οι αναρτήσεις μου λένε κάτι για την υγεία μου
reason-belief-politics-tick = Οι αναρτήσεις μου δείχνουν τι πιστεύω ή την πολιτική μου άποψη
reason-my-work-tick = Τα κείμενα και οι εικόνες μου είναι δικό μου έργο
reason-others-in-my-pictures-tick = Στις εικόνες μου υπάρχουν άλλα άτομα
reason-posts-from-youth-tick = Ορισμένες αναρτήσεις είναι από τα νιάτα μου
reason-cannot-be-undone-tick = Όσα έμαθε η AI δεν παίρνονται πίσω

## By when an answer is due, and why

rule-gdpr = Το άρθρο 12 παράγραφος 3 του ΓΚΠΔ δίνει στην εταιρεία έναν ημερολογιακό μήνα, από την ημέρα που φτάνει η εναντίωσή σας. Μια φόρμα φτάνει την ημέρα που τη στέλνετε. Αν η τελευταία ημέρα είναι Σαββατοκύριακο ή ιρλανδική αργία, μετρά η επόμενη εργάσιμη. Η Meta απαντά από την Ιρλανδία· το ότι μετρούν οι αργίες της Ιρλανδίας είναι δική μας ερμηνεία.
rule-uk-gdpr = Ο νόμος του Ηνωμένου Βασιλείου δίνει στην εταιρεία έναν ημερολογιακό μήνα, από την ημέρα που φτάνει η εναντίωσή σας. Μια φόρμα φτάνει την ημέρα που τη στέλνετε. Αν η τελευταία ημέρα είναι Σαββατοκύριακο ή αργία στην Αγγλία και την Ουαλία, μετρά η επόμενη εργάσιμη. Ο χρόνος σταματά όσο η εταιρεία περιμένει κάτι που χρειάζεται από εσάς.
rule-swiss-courtesy = Ο ελβετικός νόμος δεν ορίζει προθεσμία για την απάντηση σε μια εναντίωση. Οι τριάντα ημέρες είναι λογικός χρόνος, όχι νόμιμη προθεσμία.
rule-no-date = Δεν γνωρίζουμε νόμιμη προθεσμία για την απάντηση εκεί όπου ζείτε. Γι’ αυτό η εφαρμογή δεν ορίζει καμία.
rule-uk-complaint = Από τις 19 Ιουνίου 2026, μια εταιρεία στο Ηνωμένο Βασίλειο πρέπει να επιβεβαιώνει μια καταγγελία μέσα σε 30 ημέρες. Η ημέρα που φτάνει δεν μετρά. Αν η τελευταία ημέρα είναι Σαββατοκύριακο ή αργία στην Αγγλία και την Ουαλία, μετρά η επόμενη εργάσιμη.
rule-authority-news = Μέσα σε τρεις μήνες η αρχή πρέπει να σας πει πού βρίσκεται η υπόθεση ή τι αποφάσισε. Το λέει το άρθρο 78 παράγραφος 2 του ΓΚΠΔ. Μετά μπορείτε να πάτε σε δικαστήριο. Το ότι κάθε νέα ενημέρωση ξεκινά νέο μέτρημα είναι δική μας ερμηνεία.
rule-reminder = Μια υπενθύμιση δίνει δύο εβδομάδες. Αυτό συνηθίζεται. Κανένας νόμος δεν το ορίζει.
rule-recheck = Οι φόρμες και οι πολιτικές αλλάζουν κάθε χρόνο από το 2024. Γι’ αυτό ελέγχετε μία φορά τον χρόνο αν όλα είναι όπως ήταν. Κανένας νόμος δεν ορίζει αυτή την ημερομηνία.

## Public holidays

holiday-ie-new-year = Πρωτοχρονιά
holiday-ie-february = Αργία της Αγίας Βριγίδας
holiday-ie-saint-patrick = Ημέρα του Αγίου Πατρικίου
holiday-ie-easter-monday = Δευτέρα του δυτικού Πάσχα
holiday-ie-may = Αργία του Μαΐου
holiday-ie-june = Αργία του Ιουνίου
holiday-ie-august = Αργία του Αυγούστου
holiday-ie-october = Αργία του Οκτωβρίου
holiday-ie-christmas = Χριστούγεννα
holiday-ie-saint-stephen = Ημέρα του Αγίου Στεφάνου
holiday-gb-new-year = Πρωτοχρονιά
holiday-gb-good-friday = Μεγάλη Παρασκευή του δυτικού Πάσχα
holiday-gb-easter-monday = Δευτέρα του δυτικού Πάσχα
holiday-gb-early-may = Αργία στις αρχές Μαΐου
holiday-gb-spring = Εαρινή αργία
holiday-gb-summer = Θερινή αργία
holiday-gb-christmas = Χριστούγεννα
holiday-gb-boxing-day = Επομένη των Χριστουγέννων

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Στην Αυστρία μια καταγγελία έχει ορισμένα υποχρεωτικά μέρη. Επισυνάψτε την εναντίωσή σας και κάθε απάντηση.
caveat-at-limit = Στην Αυστρία, κάντε την καταγγελία μέσα σε έναν χρόνο αφότου το μάθατε και μέσα σε τρία χρόνια αφότου έγινε.
caveat-be-language = Δέχεται καταγγελίες μόνο στα ολλανδικά, τα γαλλικά ή τα γερμανικά.
caveat-bg-language = Γράψτε στα βουλγαρικά ή προσθέστε μετάφραση. Δώστε και τη μόνιμη διεύθυνσή σας και υπογράψτε.
caveat-bg-channel = Στείλτε την με ταχυδρομείο ή φαξ, ή παραδώστε την εκεί. Με e-mail μετρά μόνο με εγκεκριμένη ηλεκτρονική υπογραφή.
caveat-bg-limit = Υπάρχει προθεσμία. Μια πηγή λέει έναν χρόνο αφότου το μάθατε. Ίσως έχει αλλάξει.
caveat-cy-form = Για αυτό είναι η φόρμα Α της αρχής.
caveat-de-land = Στη Γερμανία, για τις εταιρείες αρμόδια είναι η αρχή του ομόσπονδου κράτους σας (Land). Αυτή εδώ ασχολείται με ομοσπονδιακές υπηρεσίες, ταχυδρομεία και τηλεφωνία.
caveat-dk-channel = Η ηλεκτρονική φόρμα χρειάζεται MitID. Μπορείτε να χρησιμοποιήσετε e-mail ή ταχυδρομείο, αλλά μη στείλετε συνδέσμους, ήχο, βίντεο ή αρχεία ZIP.
caveat-dk-company-first = Γράψτε πρώτα στην εταιρεία. Πρέπει να δώσετε το όνομά σας.
caveat-es-channel = Ηλεκτρονικά χρειάζεστε ισπανικό πιστοποιητικό ή Cl@ve. Αν δεν έχετε, γράψτε στα ισπανικά, με το ταχυδρομείο.
caveat-fr-channel = Χρησιμοποιήστε την ηλεκτρονική της φόρμα ή το ταχυδρομείο. Γράψτε στα γαλλικά.
caveat-gb-company-first = Στο Ηνωμένο Βασίλειο, κάντε πρώτα καταγγελία στην εταιρεία. Αυτό ισχύει από τις 19 Ιουνίου 2026.
caveat-gb-address = Μεταφέρθηκε στο Μάντσεστερ το φθινόπωρο του 2026. Ελέγξτε τη διεύθυνσή της πριν γράψετε.
caveat-ie-channel = Χρησιμοποιήστε τη φόρμα στην ιστοσελίδα της, e-mail ή ταχυδρομείο. Δεν δέχεται καταγγελίες από το τηλέφωνο.
caveat-it-channel = Υπογράψτε την επιστολή. Στείλτε την με πιστοποιημένο ηλεκτρονικό ταχυδρομείο (PEC) ή συστημένη.
caveat-lt-company-first = Γράψτε πρώτα στην εταιρεία.
caveat-lt-channel = Στείλτε την ως συστημένη επιστολή ή παραδώστε την εκεί. Μπορείτε και από την ηλεκτρονική της υπηρεσία ή το «E. pristatymas».
caveat-nl-channel = Έχει ηλεκτρονική φόρμα. Μπορείτε να γράψετε στα ολλανδικά ή στα αγγλικά.
caveat-no-channel = Η ηλεκτρονική φόρμα χρειάζεται ID-porten ή BankID. Αντί για αυτό, μπορείτε να γράψετε επιστολή.
caveat-pl-channel = Γράψτε στα πολωνικά. Χρησιμοποιήστε το ταχυδρομείο ή την ηλεκτρονική της θυρίδα: ένα απλό e-mail δεν μετρά.
caveat-ro-signature = Γράψτε στα ρουμανικά ή στα αγγλικά. Δώστε ονοματεπώνυμο και διεύθυνση. Υπογράψτε με το χέρι ή με ηλεκτρονική υπογραφή.
caveat-se-public = Ό,τι στέλνετε γίνεται δημόσιο έγγραφο, και ο καθένας μπορεί να ζητήσει να το δει.
caveat-ch-report = Αυτή είναι αναφορά. Η αρχή δεν είναι υποχρεωμένη να αποφασίσει για την υπόθεσή σας.
caveat-br-petition = Χρειάζεστε είσοδο στο gov.br και απόδειξη ότι απευθυνθήκατε πρώτα στην εταιρεία.

## Languages in which an authority takes a complaint

in-language-bg = βουλγαρικά
in-language-cs = τσεχικά
in-language-da = δανικά
in-language-de = γερμανικά
in-language-el = ελληνικά
in-language-en = αγγλικά
in-language-es = ισπανικά
in-language-et = εσθονικά
in-language-fi = φινλανδικά
in-language-fr = γαλλικά
in-language-ga = ιρλανδικά
in-language-hr = κροατικά
in-language-hu = ουγγρικά
in-language-is = ισλανδικά
in-language-it = ιταλικά
in-language-lt = λιθουανικά
in-language-lv = λετονικά
in-language-mt = μαλτέζικα
in-language-nb = νορβηγικά
in-language-nl = ολλανδικά
in-language-nn = νέα νορβηγικά (νινόρσκ)
in-language-pl = πολωνικά
in-language-pt = πορτογαλικά
in-language-pt-BR = πορτογαλικά Βραζιλίας
in-language-ro = ρουμανικά
in-language-sk = σλοβακικά
in-language-sl = σλοβενικά
in-language-sv = σουηδικά
