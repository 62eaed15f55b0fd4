### Every word the app says, in French; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "vous". Buttons in the infinitive. The desk is "le suivi", a record "la fiche", a route "un moyen".

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Erreur : { $page } – Veto Desk
rail-name = Rubriques
messages-name = Messages
rail-desk = Suivi
rail-settings = Réglages
rail-help = Aide
rail-here = Vous êtes ici
not-meta = Cette application ne vient pas de Meta. Rien n’est envoyé d’ici.
saving-saved = Enregistré sur cet ordinateur.
saving-under-way = Enregistrement sur cet ordinateur …
saving-failed = Pas encore enregistré.
saving-forbidden = Le fichier n’a pas été ouvert. Rien n’est enregistré.
saving-read-only = Cette fenêtre montre seulement le fichier. Rien n’est enregistré.
undo = Annuler
undo-change = Annuler : { $what }
change-wizard = une réponse
change-draft = l’abandon du brouillon
change-filing = l’envoi noté
change-answer = la dernière étape
change-note = une note
change-evidence = un fichier
change-letter = la lettre
change-account = la modification
change-linked = les comptes associés
change-several = plusieurs comptes
change-deleting = la suppression
change-person = une personne
change-settings = un réglage
change-incoming = des changements venus d’ailleurs
change-import = ce qui a été ajouté
change-backup = l’état antérieur
change-adding = l’ajout des comptes du tableau
read-only-title = Vous pouvez regarder, mais rien modifier
read-only-other-window = Veto Desk est ouvert dans une autre fenêtre. Faites-y vos changements. Quand elle sera fermée, celle-ci prendra le relais.
read-only-newer = Ce fichier vient d’une version plus récente de Veto Desk. Installez cette version pour le modifier.
read-only-what = Que puis-je faire ?
dismiss = Masquer ce message
close-title = Fermer sans enregistrer ?
close-save-elsewhere = Enregistrer d’abord une copie …
close-anyway = Fermer sans enregistrer
close-stay = Garder la fenêtre ouverte

## Dates

when-and-route = { $when } · { $route }
date-today = Aujourd’hui, { $date }
date-week-earlier = Une semaine plus tôt
date-day-earlier = Un jour plus tôt
date-day-later = Un jour plus tard
date-week-later = Une semaine plus tard

## Status

status-not-started = Non commencée
status-not-sent-yet = À envoyer
status-sent = Envoyée
status-confirmed = Confirmée
status-needs-you = À vous d’agir
status-refused = Refusée
reason-not-begun = Vous n’avez pas commencé pour ce compte.
reason-prepared = Prête depuis le { $date }. Vous ne l’avez pas encore envoyée.
reason-form-opened = Le formulaire a été ouvert le { $date }. Vous n’avez pas indiqué l’avoir envoyé.
reason-form-missing = Le { $date }, vous n’avez pas vu le formulaire. Il y a d’autres moyens.
reason-waiting = Réponse attendue au plus tard le { $date }.
reason-waiting-soon = Réponse attendue au plus tard le { $date }. { $days ->
    [0] C’est aujourd’hui.
    [1] C’est demain.
    [one] Il reste { $days } jour.
   *[other] Il reste { $days } jours.
}
reason-waiting-courtesy = La politesse voudrait une réponse d’ici au { $date }. Aucune loi ne fixe cette date.
reason-waiting-no-date = Envoyée le { $date }. Nous ne connaissons aucune date limite pour la réponse.
reason-receipt = Bien reçue, selon leur message du { $date }. Réponse attendue au plus tard le { $due }.
reason-receipt-no-date = La société a écrit le { $date }, sans décision.
reason-more-time = La société a demandé plus de temps. Réponse attendue au plus tard le { $date }.
reason-overdue = Aucune réponse n’est venue. Elle était attendue le { $date }.
reason-overdue-courtesy = Aucune réponse n’est venue. Elle était espérée au plus tard le { $date }. Aucune loi ne fixe cette date.
reason-accepted = Acceptée le { $date }. Il n’y a rien à faire.
reason-covered = Couvert par { $account } depuis le { $date }.
reason-replied = Vous avez répondu le { $date }. { $due }
reason-replied-due = Réponse attendue au plus tard le { $date }.
reason-replied-no-date = Aucune loi ne fixe de délai pour la réponse.
reason-reminded = Vous avez envoyé un rappel le { $date }. Attendez jusqu’au { $due }.
reason-reminder-over = Aucune réponse à votre rappel n’est venue. Elle était attendue au plus tard le { $date }.
reason-complained = Vous avez adressé une réclamation à la société le { $date }. Elle doit en accuser réception au plus tard le { $due }.
reason-complaint-received = La société a accusé réception de votre réclamation le { $date }. Elle doit maintenant l’examiner sans tarder.
reason-complaint-silent = La société n’a pas accusé réception de votre réclamation. Elle devait le faire au plus tard le { $date }.
reason-with-authority = L’autorité a votre réclamation depuis le { $date }. { $due }
reason-authority-news = L’autorité a écrit le { $date }. { $due }
reason-authority-due = Elle doit vous informer au plus tard le { $date }.
reason-authority-no-date = Elle fixe elle-même son délai.
reason-authority-silent = L’autorité ne vous a rien dit. Elle devait vous informer au plus tard le { $date }.
reason-authority-agreed = L’autorité vous a donné raison le { $date }.
reason-authority-disagreed = Le { $date }, l’autorité ne vous a pas donné raison, ou a clos le dossier.
reason-recheck-due = Acceptée il y a longtemps. Une vérification était prévue le { $date }.
reason-refused = La société a dit non le { $date }.
reason-reasons-asked = Le { $date }, on vous a demandé quelle utilisation de vos données vous visez, et pourquoi.
reason-more-asked = On vous a demandé des précisions le { $date }.
reason-other-form = Le { $date }, on vous a demandé d’utiliser un autre formulaire.
reason-other-company = Le { $date }, on vous a indiqué une autre société.
next-start = Commencer
next-continue = Continuer
next-report-answer = J’ai reçu une réponse
next-reply = Voir que faire
next-try-next-route = Essayer un autre moyen
next-see-options = Voir que faire
next-recheck = Vérifier à nouveau
next-show-record = Voir la fiche
next-show-covering = Voir les comptes associés
next-for-account = { $step } : { $account }, { $platform }

## The desk

desk-title = Vos oppositions
desk-add = S’opposer pour un compte
desk-begin = S’opposer pour mon premier compte
desk-empty-what = Meta entraîne son IA avec les publications, photos et commentaires de ses utilisateurs, et leurs échanges avec l’IA. Vous pouvez vous y opposer.
desk-empty-where = Ce que vous écrivez reste dans un fichier sur cet ordinateur : { $path }
desk-empty-how = Nous vous guidons vers le formulaire officiel, puis nous suivons l’affaire jusqu’à la réponse. Cela prend environ cinq minutes.
desk-show-account = Voir le compte
desk-urgent-needs-you = { $count ->
    [one] À vous d’agir pour { $count } compte.
   *[other] À vous d’agir pour { $count } comptes.
}
desk-urgent-unfinished = { $count ->
    [one] { $count } opposition reste à envoyer.
   *[other] { $count } oppositions restent à envoyer.
}
desk-urgent-waiting = { $count ->
    [one] Votre opposition est envoyée. C’est maintenant à la société de répondre.
   *[other] Tout est envoyé. C’est maintenant à la société de répondre.
}
desk-urgent-settled = { $count ->
    [one] Votre opposition est confirmée. Il n’y a rien à faire.
   *[other] Toutes les oppositions sont confirmées. Il n’y a rien à faire.
}
desk-urgent-account = { $account }, { $platform } : { $sentence }
desk-count = { $status } { $count }
desk-counts = { $total } comptes · { $parts }
desk-add-many = Ajouter beaucoup de comptes
find-label = Trouver un compte
find-hint = Un nom, un e-mail, un numéro, ou un mot d’une note
find-filters = Filtrer et trier
find-filters-set = { $count ->
    [one] Filtrer et trier ({ $count } actif)
   *[other] Filtrer et trier ({ $count } actifs)
}
find-filters-close = Masquer les filtres
find-clear = Tout afficher
find-any-status = Tous les états
find-any-due = Toutes les dates
find-any-platform = Toutes les plateformes
find-any-person = Tout le monde
find-counted = { $what } ({ $count })
find-status = État
find-due = Échéance
find-due-overdue = En retard
find-due-week = Sous 7 jours
find-due-month = Sous 30 jours
find-platform = Plateforme
find-person = Personne
find-person-by-name = Il y en a beaucoup. Tapez un nom dans le champ ci-dessus.
find-sort = Ordre
find-sort-urgent = D’abord ce qui dépend de vous
find-sort-name = Par nom
find-sort-due = Par échéance
find-sort-newest = Récents d’abord
find-none = Aucun compte trouvé.
find-found = { $count ->
    [one] { $count } compte sur { $total }
   *[other] { $count } comptes sur { $total }
}
find-page-all = Comptes { $first } à { $last } sur { $total }
find-page = { $first } à { $last } sur { $count } trouvés, parmi { $total }
find-hidden = { $count ->
    [one] { $count } compte qui dépend de vous n’est pas affiché.
   *[other] { $count } comptes qui dépendent de vous ne sont pas affichés.
}
find-show-hidden = Les afficher
find-previous = Page précédente
find-next = Page suivante
find-page-of = Page { $page } sur { $pages }
select-begin = En sélectionner plusieurs
select-end = Arrêter la sélection
select-count = { $count ->
    [one] { $count } compte sélectionné
   *[other] { $count } comptes sélectionnés
}
select-hidden = { $count ->
    [one] { $count } d’entre eux ne figure pas parmi les comptes trouvés.
   *[other] { $count } d’entre eux ne figurent pas parmi les comptes trouvés.
}
select-one = Sélectionner
select-account = Sélectionner : { $account }
select-page = Sélectionner cette page ({ $count })
select-found = { $count ->
    [one] Sélectionner { $count } compte trouvé
   *[other] Sélectionner les { $count } trouvés
}
select-none = Ne rien sélectionner
select-what = Que voulez-vous en faire ?
select-open = { $count ->
    [one] Ouvrir { $count } formulaire
   *[other] Ouvrir { $count } formulaires tour à tour
}
select-sent = { $count ->
    [one] Marquer { $count } comme envoyée
   *[other] Marquer { $count } comme envoyées
}
select-answered = { $count ->
    [one] Noter la réponse pour { $count }
   *[other] Noter une réponse pour { $count }
}
select-record = { $count ->
    [one] Fiche de { $count } compte en PDF
   *[other] Fiche de { $count } comptes en PDF
}
select-table = { $count ->
    [one] Tableau de { $count } compte
   *[other] Tableau de { $count } comptes
}
select-delete = Supprimer { $count } ici
several-title-sent = { $count ->
    [1] Avez-vous envoyé cette opposition ?
    [one] Avez-vous envoyé { $count } opposition ?
   *[other] Avez-vous envoyé ces { $count } oppositions ?
}
several-title-answered = { $count ->
    [1] Quelle a été la réponse ?
    [one] Quelle a été la réponse pour { $count } compte ?
   *[other] Quelle a été la réponse pour ces { $count } comptes ?
}
several-lead = { $count ->
    [1] Ce sera noté pour ce compte :
    [one] La même chose sera notée pour { $count } compte :
   *[other] La même chose sera notée pour chacun de ces { $count } comptes :
}
several-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
several-left-out = { $count ->
    [one] { $count } compte sélectionné est laissé de côté, car cela ne s’y applique pas.
   *[other] { $count } comptes sélectionnés sont laissés de côté, car cela ne s’y applique pas.
}
several-when-sent = Quel jour a eu lieu l’envoi ?
several-record-sent = { $count ->
    [one] Marquer { $count } comme envoyée
   *[other] Marquer { $count } comme envoyées
}
several-record-answered = Noter pour { $count }
turn-now = Vous parcourez { $of } comptes. Celui-ci est le n° { $at }.
turn-wait = Vous parcourez { $of } comptes. Le prochain est le n° { $at }.
turn-next = { $count ->
    [1] Passer au dernier
    [one] Compte suivant (encore { $count })
   *[other] Compte suivant (encore { $count })
}
turn-last = C’était le dernier
turn-here = Continuer avec celui-ci
turn-stop = Arrêter le parcours
person-you = Vous
adding-title = Ajouter beaucoup de comptes
adding-lead = Collez un tableau, ou choisissez un fichier CSV. Vous voyez d’abord ce que devient chaque ligne. Rien n’est ajouté sans votre accord.
adding-field = Le tableau
adding-field-hint = Sélectionnez les lignes dans votre tableur, copiez-les et collez-les ici.
adding-columns = Les colonnes : { $columns }. Si la première ligne les nomme, leur ordre est libre.
adding-column-person = Personne
adding-column-platform = Plateforme
adding-column-account = Compte
adding-column-email = E-mail
adding-column-phone = Téléphone
adding-column-country = Pays
adding-column-note = Note
adding-choose = Choisir un fichier
adding-empty = Enregistrer un tableau vide
adding-empty-name = Comptes à ajouter
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Un exemple. Remplacez cette ligne.
adding-pasted = { $count ->
    [one] { $count } ligne collée
   *[other] { $count } lignes collées
}
adding-read = { $count ->
    [one] { $count } ligne de « { $file } »
   *[other] { $count } lignes de « { $file } »
}
adding-change = Modifier
adding-clear = Prendre un autre tableau
adding-guessed = Certaines lettres de ce fichier sont peut-être fausses. Si des noms sont déformés, enregistrez-le en « CSV UTF-8 » et choisissez-le à nouveau.
adding-none = Aucune ligne ne contient encore de compte. Ajoutez-en une sous les noms des colonnes.
adding-will = { $count ->
    [one] { $count } sera ajouté
   *[other] { $count } seront ajoutés
}
adding-here = { $count ->
    [one] { $count } est déjà là
   *[other] { $count } sont déjà là
}
adding-wrong = { $count ->
    [one] { $count } est inutilisable
   *[other] { $count } sont inutilisables
}
adding-rows = Lignes { $first } à { $last } sur { $total }
adding-unused = Ces colonnes ne servent pas : { $columns }
adding-left-out = { $count ->
    [one] { $count } autre ligne a été laissée de côté. Ajoutez d’abord celles-ci, puis collez le reste.
   *[other] { $count } autres lignes ont été laissées de côté. Ajoutez d’abord celles-ci, puis collez le reste.
}
adding-group-wrong = Inutilisables
adding-group-here = Déjà là
adding-group-remarked = Seront ajoutés, à vérifier
adding-group-added = Seront ajoutés
adding-line = Ligne { $line } : { $cells }
adding-line-details = Ligne { $line } · { $details }
adding-is = C’est { $account }.
adding-wrong-quote = Un guillemet n’est pas fermé, ou une cellule a plusieurs lignes.
adding-wrong-example = C’est la ligne d’exemple.
adding-wrong-no-platform = La plateforme manque. Écrivez Facebook, Instagram ou WhatsApp.
adding-wrong-unknown-platform = Nous ne connaissons pas la plateforme « { $what } ». Écrivez Facebook, Instagram ou WhatsApp.
adding-wrong-threads = Threads fait partie d’un compte Instagram. Ajoutez plutôt ce compte.
adding-wrong-messenger = Messenger fait partie d’un compte Facebook. Ajoutez plutôt ce compte.
adding-wrong-no-contact = Il manque un e-mail, un numéro ou un nom de compte.
adding-wrong-no-name = Il manque le nom de la personne qui n’a pas de compte.
adding-wrong-email = « { $what } » ne peut pas être un e-mail. Il faut un @ et une fin comme .com, sans espace.
adding-wrong-no-number = Un compte WhatsApp a besoin de son numéro de téléphone.
adding-wrong-bad-number = « { $what } » n’est pas un numéro de téléphone.
adding-wrong-spoiled-number = Le tableur a abrégé le numéro en « { $what } ». Écrivez le numéro entier, comme du texte.
adding-wrong-unknown-country = Nous ne connaissons pas le pays « { $what } ». Vérifiez l’orthographe, ou écrivez un code comme RO, ou rien.
adding-wrong-whose = Aucune personne n’est nommée, et il y en a plusieurs ici. Écrivez à qui est ce compte.
adding-wrong-same-name = Plusieurs personnes s’appellent ici « { $what } ». Ajoutez l’e-mail que vous utilisez ici pour cette personne.
adding-wrong-twice = Ce compte figure déjà à la ligne { $what }.
adding-did-you-mean = Vérifiez l’e-mail. Vouliez-vous écrire { $meant } ?
adding-cut = Le texte de la colonne « { $column } » est trop long. La fin est coupée.
adding-country-stays = Selon ce que nous savons déjà, cette personne habite ailleurs. Cela ne change pas.
adding-add = { $count ->
    [one] Ajouter { $count } compte
   *[other] Ajouter { $count } comptes
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Une nouvelle opposition
draft-at-step = Pas terminée. Vous en étiez à l’étape { $at } sur { $of }.
draft-discard = Supprimer
draft-show-list = Voir la liste
draft-action = { $step } : { $platform }, pas terminée
deleted-title = Supprimés récemment
deleted-lead = Un compte supprimé est gardé ici pendant 30 jours.
deleted-restore = Rétablir
deleted-remove = Effacer maintenant
deleted-spoken = { $action } : { $account }
deleted-more = { $count ->
    [one] Voir aussi { $count } compte plus ancien
   *[other] Voir { $count } comptes plus anciens
}
deleted-fewer = Voir seulement les plus récents
deleted-what = { $account }, supprimé le { $date }, gardé jusqu’au { $until }
figures-title = Jusqu’ici
figures-totals = Envois : { $sent }. Réponses : { $answered }. En retard aujourd’hui : { $overdue }.
figures-days = La moitié des { $answers } réponses sont venues { $median ->
    [0] le jour même
    [one] en { $median } jour au plus
   *[other] en { $median } jours au plus
}. La plus rapide a pris { $fewest ->
    [one] { $fewest } jour
   *[other] { $fewest } jours
}, la plus lente { $most ->
    [one] { $most } jour
   *[other] { $most } jours
}.
figures-name-weeks = Envois, réponses et retards, semaine par semaine
figures-name-months = Envois, réponses et retards, mois par mois
figures-time = Période
figures-sent = Envois
figures-answered = Réponses
figures-overdue-week = En retard à la fin de la semaine
figures-overdue-month = En retard à la fin du mois
figures-week = Semaine du { $date }
figures-until-today = { $period }, jusqu’à aujourd’hui
figures-row = { $period }. Envois : { $sent }. Réponses : { $answered }. En retard à la fin : { $overdue }.
figures-before = Avant le { $date }
figures-before-row = { $before }. Envois : { $sent }. Réponses : { $answered }.
figures-table-show = Voir sous forme de tableau
figures-table-hide = Masquer le tableau

## The wizard

wizard-progress = Étape { $at } sur { $of }
wizard-back = Retour
wizard-continue = Continuer
wizard-finish = Retour au suivi
wizard-keep-account = Garder ce compte
wizard-to-the-form = Aller au formulaire
wizard-close = Enregistrer et fermer

wizard-platform-title = De quelle plateforme s’agit-il ?
wizard-platform-lead = Vous vous opposez pour un compte à la fois. Vous pourrez ajouter les autres ensuite.
wizard-someone-else = Ce compte est à quelqu’un d’autre

wizard-person-title = À qui est ce compte ?
wizard-person-title-no-account = Qui veut s’opposer ?
wizard-person-lead = Le nom vous aide à retrouver le compte dans votre suivi.
wizard-person-new = Une nouvelle personne
wizard-person-new-hint = Vous indiquez son nom ci-dessous
wizard-person-name = Nom
wizard-person-name-hint = Le nom reste sur cet ordinateur. Un formulaire peut le demander.

wizard-residence-title = Habitez-vous dans l’Union européenne ?
wizard-residence-title-other = Cette personne habite-t-elle dans l’Union européenne ?
wizard-residence-lead = Le droit de s’opposer et le délai de réponse dépendent du lieu où vous habitez maintenant. Votre nationalité ne compte pas.
lives-eu = Oui
lives-eu-hint = Dans l’un des 27 pays de l’Union européenne
lives-eea = Non, en Islande, au Liechtenstein ou en Norvège
lives-eea-hint = La même loi s’y applique
lives-with-right = Non, au Royaume-Uni, en Suisse ou au Brésil
lives-with-right-hint = Là aussi, on peut s’opposer
lives-elsewhere = Non, ailleurs
lives-elsewhere-hint = Nous vous montrons ce que vous pouvez faire malgré tout
lives-not-sure = Je ne sais pas
lives-not-sure-hint = Choisissez votre pays, et nous vous le dirons

wizard-country-title = De quel pays s’agit-il ?
wizard-country-lead = Nous saurons ainsi quelle autorité peut vous aider. Vous pouvez passer cette question.
wizard-country-lead-needed = La façon de s’opposer en dépend.
wizard-part-title = Quelle partie du pays ?
wizard-part-lead = Chaque partie a sa propre autorité. Vous pouvez passer cette question.

wizard-limits-title = Ce que ce formulaire peut faire, et ce qu’il ne peut pas
wizard-limits-lead = Lisez d’abord ceci. Décidez ensuite si cela en vaut la peine.
wizard-no-route-title = Là où vous habitez, il n’y a pas de formulaire pour cela
no-route-helps = Ce qui aide malgré tout
no-route-tick = Cochez ce que vous avez fait. Cette liste reste dans votre suivi.
no-route-done = Fait : { $done } sur { $of }.
no-route-others = Un formulaire est ouvert à tout le monde : pour les informations sur vous venant d’autres sources. Ses limites sont indiquées avant l’envoi.
no-route-others-button = Utiliser le formulaire pour les informations venant d’autrui

wizard-email-title = Quel e-mail correspond au compte ?
wizard-email-title-phone = Quel numéro de téléphone correspond au compte ?
wizard-email-title-no-account = À quel e-mail Meta peut-elle vous écrire ?
wizard-email-lead = Le formulaire le demande, et la réponse y arrivera.
wizard-email-lead-phone = Le formulaire demande le numéro, et un e-mail pour la réponse.
wizard-email-lead-no-account = Le formulaire le demande, et la réponse y arrivera.
wizard-email = E-mail
wizard-email-hint = Celui qui est indiqué dans le compte, par exemple nom@example.eu
wizard-email-hint-phone = Toute adresse que vous pouvez consulter maintenant, par exemple nom@example.eu
wizard-add-at = Ajouter le signe @
wizard-use-meant = Utiliser { $meant }
wizard-phone = Numéro de téléphone
wizard-phone-hint = Avec l’indicatif du pays, par exemple +40 721 555 010
wizard-handle-profile-name = Nom sur le profil (facultatif)
wizard-handle-user-name = Nom d’utilisateur (facultatif)
wizard-handle-hint = Cela vous aide à distinguer vos comptes

wizard-linked-title = Ces comptes sont-ils associés ?
wizard-linked-lead = Meta peut associer des comptes dans son Accounts Centre (Espace Comptes). Selon Meta, une seule opposition les couvre alors tous. Certains guides disent le contraire.
linked-together = Oui, et je m’oppose aussi pour celui-ci
linked-together-hint = Le choix sûr : il prend quelques minutes
linked-rely = Oui, et l’autre opposition suffit
linked-rely-hint = Nous gardons ce compte dans votre suivi comme associé
linked-apart = Non, ils ne sont pas associés
linked-apart-hint = Chacun a besoin de sa propre opposition
linked-not-sure = Je ne sais pas
linked-not-sure-hint = Vous vous opposez aussi pour celui-ci. C’est toujours un bon choix.

wizard-reason-title = Pourquoi vous opposez-vous ? (facultatif)
wizard-reason-lead = Dans l’UE, aucune raison n’est nécessaire pour Facebook et Instagram. Une raison personnelle peut aider en cas de refus.
reason-kind-none = Je ne donne pas de raison
reason-kind-none-hint = Le champ de texte du formulaire reste vide
reason-kind-composed = Préparez-moi un texte court
reason-kind-composed-hint = Vous cochez ce qui convient, et pouvez modifier le texte
reason-kind-own = J’écris mon propre texte
reason-kind-own-hint = Avec vos mots, aussi long ou court que vous voulez
reason-tick-what-fits = Cochez ce qui convient
reason-language = Langue du texte
reason-your-text = Votre texte
reason-your-text-hint = Vous le collerez dans le formulaire. N’y mettez pas ce qui doit rester privé.
reason-length = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
reason-length-short = { $count ->
    [one] { $count } caractère. En 2024, on en a demandé au moins 100 à une personne.
   *[other] { $count } caractères. En 2024, on en a demandé au moins 100 à une personne.
}

wizard-check-title = Vérifiez vos réponses
wizard-check-lead = Vous pouvez modifier chacune d’elles. Le formulaire s’ouvre à la page suivante.
check-nothing-sent = Rien n’a encore été envoyé.
check-platform = Plateforme
check-person = À qui est le compte
check-residence = Où vous habitez
check-email = Contact
check-linked = Comptes associés
check-reason = Votre raison
check-no-reason = Aucune raison n’est donnée
check-not-provided = Non indiqué
check-part-and-country = { $part }, { $country }
check-change = Modifier
check-change-spoken = Modifier : { $what }

## What is missing, and what to do

problem-title = Il y a un problème
problem-go-on = Si c’est correct ainsi, cliquez à nouveau sur « Continuer ».
problem-choose-platform = Choisissez une plateforme.
problem-choose-person = Choisissez à qui est le compte.
problem-enter-name = Indiquez le nom.
problem-choose-lives = Choisissez où vous habitez.
problem-choose-country = Choisissez un pays.
problem-email-empty = Indiquez l’e-mail. La réponse y arrivera.
problem-email-not-an-address = Vérifiez l’e-mail. Il devrait ressembler à nom@example.eu.
problem-email-did-you-mean = Vérifiez l’e-mail. Vouliez-vous écrire { $meant } ?
problem-phone = Indiquez le numéro de téléphone avec l’indicatif du pays.
problem-choose-linked = Choisissez si les comptes sont associés.
problem-choose-reason = Choisissez si vous donnez une raison.
problem-write-reason = Écrivez votre texte, ou choisissez de ne pas donner de raison.
problem-choose-answer = Choisissez ce que dit la réponse.
problem-choose-objection = Choisissez le compte dont il s’agit.
problem-paste-mail = Il n’y a aucun texte d’e-mail à lire. Collez-le d’abord dans le champ.
problem-nothing-sent = Aucune opposition envoyée ne peut correspondre. Ouvrez d’abord un compte, ou envoyez une opposition.
problem-given-too-large = « { $name } » est trop gros. La limite est de 50 Mo par fichier.
problem-given-mail-too-large = « { $name } » est trop gros pour un e-mail. Enregistrez-le en PDF, et donnez-nous ce PDF.
problem-given-no-file = « { $name } » est un dossier, pas un fichier. Donnez-nous les fichiers qu’il contient.
problem-given-empty = « { $name } » est vide. Enregistrez-le à nouveau, et réessayez.
problem-given-unreadable = « { $name } » n’a pas pu être lu. Copiez-le sur le bureau de l’ordinateur, et réessayez.
problem-table-too-large = « { $name } » est trop gros. Un tableau peut avoir jusqu’à 16 Mo.
problem-table-workbook = « { $name } » est un fichier de tableur. Ouvrez-le, copiez le tableau, et collez-le ici. Ou enregistrez-le en CSV.
problem-table-not-text = « { $name } » n’est pas un tableau. Choisissez un fichier CSV.
problem-keep = « { $name } » n’a pas pu être gardé. Votre propre copie est intacte. { $why }
problem-paper-make = Le document n’a pas pu être créé. Rien n’a été modifié.
problem-paper-evidence = « { $name } » manque ou a été modifié. L’archive n’a donc pas été créée. Retirez-le de la liste, ou remettez-le en place.
problem-paper-no-program = Aucun programme n’a pu ouvrir le document. Il se trouve dans le dossier de votre fichier.
problem-paper-unsaved = Aucun emplacement n’a été choisi. Vous pouvez enregistrer le document à côté de votre fichier.
save-paper-beside = L’enregistrer à côté de mon fichier
problem-no-browser = Aucun navigateur ne s’est ouvert. Copiez l’adresse, et collez-la dans votre navigateur.
problem-browser-slow = Le navigateur n’a pas encore réagi. Si rien ne s’ouvre, copiez l’adresse dans votre navigateur.
problem-nothing-to-paste = Il n’y a aucun texte à coller. Copiez d’abord le texte, puis cliquez à nouveau sur « Coller ».
problem-paste-too-long = Le texte copié est trop long pour ce champ. Copiez seulement la partie utile.
problem-paste-missed = Rien n’a été collé : vous êtes à un autre endroit. Cliquez à nouveau sur « Coller ».
problem-clipboard = La copie n’a pas marché. Sélectionnez le texte avec la souris, puis appuyez sur Ctrl et C.
problem-folder = Le dossier n’a pas pu être affiché. Copiez l’emplacement, et ouvrez-le vous-même.
problem-no-dialog = Rien n’a été choisi. Si aucune fenêtre de choix ne s’est ouverte, tapez le chemin ci-dessous.

## Filing

filing-title = Remplir le formulaire de Meta
filing-title-letter = Écrire une lettre
filing-lead = Nous ouvrons la page officielle dans votre navigateur. C’est là que vous faites l’envoi. Cette application ne peut pas le faire à votre place.
filing-lead-letter = Imprimez votre texte, signez-le et envoyez-le par la poste. Cette application ne peut pas l’envoyer à votre place.
filing-address = Adresse officielle
filing-postal-address = Adresse postale
filing-open-form = Ouvrir le formulaire
filing-open-page = Ouvrir la page de Meta
filing-worked = Vous avez utilisé ce moyen pour { $account } le { $date }.
filing-on-phone = Le faire sur mon téléphone
filing-log-in-first = Connectez-vous d’abord au bon compte, dans le même navigateur.
filing-known = Vu pour la dernière fois dans nos sources le { $date }. { $confidence }
confidence-primary = Publié par la société ou par une autorité.
confidence-confirmed = Confirmé par { $sources } sources.
confidence-single = D’après une seule source.
confidence-disputed = Les sources se contredisent.
confidence-known = Généralement connu.
confidence-inferred = Déduit d’autres sources.
copy = Copier
copied = Copié
paste = Coller
paste-spoken = { $paste } : { $what }
copy-again = Copier à nouveau
copy-by-hand = La copie ne marche pas sur cet ordinateur pour le moment. Sélectionnez le texte ci-dessous, puis copiez-le avec le clavier ou la souris.
copy-spoken = { $copy } : { $what }
field-name = Votre nom
field-email = Votre e-mail
field-phone = Votre numéro de téléphone
field-country = Votre pays
field-reason = Votre texte
field-with-need = { $field } ({ $need })
need-required = obligatoire
need-prefilled = peut-être déjà rempli
need-optional = facultatif
need-if-asked = si demandé
value-leave-empty = Vous avez choisi de ne pas donner de raison. Laissez ce champ vide.
value-reason-needed = Il faut un texte ici. Revenez en arrière pour en ajouter un court.
value-fill-in-yourself = Vous remplissez ceci sur la page.
copied-address = L’adresse est copiée. Collez-la dans votre navigateur.
copied-postal-address = L’adresse postale est copiée.
copied-for-phone = L’adresse et votre texte sont copiés. Collez-les dans un message que vous vous envoyez.
copied-file-path = L’emplacement du fichier est copié.
copied-sent-text = Votre texte est copié.
copied-letter = La lettre est copiée.
copied-contact = C’est copié. Collez-le là où vous en avez besoin.
copied-name = Votre nom est copié. Collez-le dans le formulaire.
copied-email = Votre e-mail est copié. Collez-le dans le formulaire.
copied-phone = Votre numéro de téléphone est copié. Collez-le dans le formulaire.
copied-country = Votre pays est copié.
copied-reason = Votre texte est copié. Collez-le dans le formulaire.
see-title = Ce que vous verrez
see-title-letter = Ce qu’il faut faire
see-phone-title = Sur un téléphone
see-no-password = Cette application ne demande jamais de mot de passe. Tapez mots de passe et codes uniquement sur la page de Meta.
schematic-send = Envoyer
schematic-hint = Un dessin simplifié. La vraie page peut être différente.
look-for-title = Mots à chercher sur la page
look-for-line = { $language } : { $words }
look-for-word = « { $word } »
good-to-know-title = Bon à savoir
happened-title = Que s’est-il passé ?
happened-sent = C’est envoyé
happened-not-yet = Pas encore
happened-missing = Je ne vois pas le formulaire
happened-else = Autre chose
happened-hint = Rien ne compte comme envoyé avant que vous le disiez.

## Drawings of forms and ways

drawing-form = Le formulaire
drawing-scroll = Descendre jusqu’en bas
drawing-code = Le code reçu par e-mail
drawing-of-form = Un dessin du formulaire.
drawing-of-path = Un dessin du chemin.
drawing-says-scroll = Il est tout en bas de la page.
drawing-says-choose = « { $question } » : choisissez « { $answer } ».
drawing-says-field = { $mark } : { $field }, { $need }.
drawing-says-send = Puis le bouton « { $button } ».
drawing-says-code = Puis un champ pour le code reçu par e-mail.
drawing-says-press = { $mark }, { $title } : appuyez sur « { $entry } ».
drawing-says-form = Puis le formulaire s’ouvre.

## On a phone

phone-title = Le faire sur votre téléphone
phone-lead = Dirigez l’appareil photo du téléphone vers le code QR. Appuyez ensuite sur le lien qui s’affiche.
phone-page = 1. La page
phone-page-no-room = Il n’y a pas de place pour le code. Agrandissez la fenêtre, ou envoyez-vous l’adresse, comme sur cette page.
phone-text = 2. Votre texte
phone-text-lead = Quand le formulaire est ouvert, scannez aussi ce code. Copiez le texte sur votre téléphone, et collez-le dans le formulaire.
phone-text-code = Un code QR de votre texte
phone-text-long = Il n’y a pas de place pour un code de votre texte. Envoyez-vous le texte, comme sur cette page.
phone-send-title = Ou envoyez-vous le tout
phone-send-address = L’adresse
phone-send-both = L’adresse et votre texte
phone-send-lead = Copiez le tout, et collez-le dans un e-mail ou un message que vous vous envoyez. Ouvrez ce message sur votre téléphone.
phone-app-title = Une application s’ouvre, mais pas le formulaire ?
phone-app = Sur un téléphone, le lien peut ouvrir l’application. Copiez alors l’adresse dans le navigateur du téléphone. Si le formulaire manque encore, cliquez ci-dessous sur « Je ne vois pas le formulaire ».
phone-steps = Les étapes sur votre téléphone
phone-steps-lead = Le code QR ouvre la page tout de suite. Continuez ensuite à l’étape qui convient.

## The small window beside the browser

companion-show = Petite fenêtre à côté du navigateur
companion-leave = Revenir à la grande fenêtre
companion-title = Étape { $step } sur { $steps }
companion-next = Étape suivante
companion-previous = Précédente
companion-last = C’est la dernière étape. Quand elle est faite, dites ci-dessous ce qui s’est passé.

## I don't see the form

missing-title = Que voyez-vous à la place ?
missing-lead = Choisissez ce qui s’en approche le plus. Vous pourrez ensuite continuer ici.
seen-login = Une page de connexion
seen-about-ai = Une page sur Meta AI
seen-not-available = « Non disponible », ou une page qui n’existe pas
seen-only-information = Seulement des informations, rien à remplir
seen-app-opened = Une application s’est ouverte à la place du navigateur
seen-other-language = Une langue que je ne lis pas
seen-wrong-account = Un autre compte est connecté
seen-blocked = Une erreur, ou l’envoi est impossible
seen-something-else = Autre chose
advice-title = Essayez ceci
advice-login = Connectez-vous d’abord. Revenez ensuite à cette fenêtre et ouvrez à nouveau la page. Meta ne montre le formulaire qu’aux personnes connectées.
advice-about-ai = Vérifiez que vous utilisez le bon compte. Descendez ensuite jusqu’en bas de la page : le formulaire ou son lien s’y trouve souvent.
advice-not-available = Si vous utilisez un VPN, désactivez-le, car Meta regarde votre pays. Si la page manque encore, utilisez l’adresse suivante.
advice-only-information = Cherchez « s’opposer » dans le texte, et cliquez dessus. Descendez aussi jusqu’en bas de la page. Connectez-vous d’abord si ce n’est pas fait.
advice-app-opened = Copiez l’adresse. Collez-la dans la barre d’adresse d’un navigateur, de préférence sur un ordinateur.
advice-other-language = La plupart des navigateurs peuvent traduire une page. Les étapes restent les mêmes : e-mail, texte, envoi.
advice-wrong-account = Déconnectez-vous de cet autre compte. Connectez-vous à celui pour lequel vous vous opposez. Ouvrez ensuite à nouveau la page.
advice-blocked = Prenez une photo du message à l’écran et gardez-la. Essayez un autre navigateur, ou réessayez demain.
advice-something-else = Fermez la page et rouvrez-la, si possible dans un autre navigateur. Si cela n’aide pas, utilisez l’adresse suivante.
advice-try-again = Réessayer la même page
advice-next-route = Ou passer au moyen suivant
advice-use-next = Utiliser ce moyen
used-up-title = Vous avez essayé tous les moyens que nous connaissons
used-up-lead = Ces efforts comptent. Gardez les photos de ce que vous avez vu.
used-up-letter = Écrivez maintenant l’opposition sous forme de lettre
used-up-letter-why = Une lettre se passe de formulaire, et le recommandé sert de preuve.
used-up-letter-button = Écrire la lettre
used-up-advice = Demander conseil à l’autorité
used-up-no-authority = Nous ne connaissons pas encore d’autorité pour vous. Ajoutez votre pays à vos réponses, ou réessayez dans quelques jours.
authority-as-of = Adresse confirmée pour la dernière fois : { $date }
authority-languages = Langues acceptées : { $languages }
authority-dublin = Pour Meta, l’autorité irlandaise à Dublin est chef de file. La vôtre reçoit votre réclamation, la transmet, et reste votre contact.
authority-open = Ouvrir sa page de réclamation
authority-open-website = Ouvrir son site
authority-email = E-mail : { $address }
authority-phone = Téléphone : { $number }
authority-part = Dans quelle partie du pays habitiez-vous ?
authority-country = Dans quel pays habitiez-vous ?
authority-official-list = La liste européenne des autorités : edpb.europa.eu
else-title = Que s’est-il passé d’autre ?
else-lead = Tout reste en l’état tant que vous ne choisissez rien ici.
else-earlier-title = Je l’ai envoyée avant aujourd’hui
else-earlier-button = Je l’ai envoyée ce jour-là
else-route-title = Je veux utiliser un autre moyen
else-note-label = Je veux noter quelque chose
else-note-hint = La note est gardée avec cette opposition.
else-note-button = Garder cette note

## After sending

sent-title = Et maintenant ?
sent-lead = Votre opposition est dans votre suivi. Elle y reste jusqu’à ce que l’affaire soit réglée.
sent-on = Envoyée le { $date }
sent-look-for = À surveiller
sent-by-when = Jusqu’à quand attendre
sent-we-remember = Rouvrez cette application quand une réponse arrive, ou après ce jour. Le suivi montre alors l’étape suivante.
sent-next-account = S’opposer pour le compte suivant
sent-show-record = Voir la fiche
sent-to-desk = Aller au suivi
why-title = Pourquoi cette date, { $date } ?
why-stopped-title = Pourquoi n’y a-t-il pas de date ?
why-start = Compté à partir du { $date }, jour de votre envoi.
why-start-posted = Compté à partir du { $date }. Vous l’avez envoyée par la poste. Nous comptons trois jours pour une lettre, car personne ne nous dit quand elle est arrivée.
why-start-delivered = Compté à partir du { $date }, jour d’arrivée de votre lettre.
why-start-reminder = Compté à partir du { $date }, jour de votre rappel.
why-start-complaint = Compté à partir du { $date }, jour de votre réclamation.
why-start-authority = Compté à partir du { $date }, dernier jour où vous ou l’autorité avez écrit.
why-start-recheck = Compté à partir du { $date }, jour de l’acceptation, ou de votre dernière vérification.
why-paused = Le délai a été suspendu du { $from } au { $to }, dans l’attente de votre réponse.
why-late-extension = La société a demandé plus de temps le { $date }. Le premier mois était passé : cela ne compte donc pas.
why-later-title = Une seconde date, plus tardive
why-later = On vous a posé une question. La société peut dire que son mois commence seulement avec votre réponse, le { $date }. La réponse est alors attendue au plus tard le { $due }. Attendez ce jour avant d’envoyer un rappel.
why-question-open = Tant que sa question est sans réponse, la société peut dire que son délai ne court pas. Répondez vite.
why-stopped = Le délai est suspendu depuis le { $date }, car on vous a posé une question. Il court à nouveau quand vous répondez.
why-extended = Une prolongation a été annoncée pendant le premier mois. La loi donne alors trois mois depuis le début.
why-moved = Le { $date } ne compte pas comme dernier jour : { $why }.
why-weekend = un week-end

answer-title = Meta a-t-elle répondu ?
answer-title-authority = L’autorité ou Meta a-t-elle répondu ?
answer-what = Que dit la réponse ?
answer-lead = { $account }, { $platform }. Regardez l’e-mail ou le message, et choisissez ce qu’il dit.
answer-accepted = Oui, mon opposition est acceptée
answer-accepted-hint = On vous dit qu’elle sera respectée. Une phrase avec « si » n’est qu’une annonce.
answer-refused = Non, elle est refusée
answer-refused-hint = On vous dit non, ou que rien de plus ne sera fait
answer-more-asked = On me demande des précisions
answer-more-asked-hint = Une question, ou un justificatif d’identité
answer-reasons-asked = On me demande quelle utilisation je vise, et pourquoi
answer-reasons-asked-hint = WhatsApp pose cette question par e-mail.
answer-other-company = Une autre société serait responsable
answer-other-company-hint = WhatsApp peut renvoyer à Meta, par exemple
answer-other-form = Je dois utiliser un autre formulaire
answer-other-form-hint = On vous dit que ce formulaire ou cette adresse ne convient pas
answer-more-time = Il leur faut plus de temps
answer-more-time-hint = On vous dit que cela prendra plus longtemps, et pourquoi
answer-receipt = C’est un simple accusé de réception
answer-receipt-hint = On vous dit que c’est arrivé. Un code n’est pas une réponse non plus.
answer-authority-news = L’autorité a écrit, sans décision
answer-authority-news-hint = Elle a votre réclamation, ou dit où elle en est
answer-authority-agreed = L’autorité me donne raison
answer-authority-agreed-hint = Elle a constaté que la société a violé la loi, ou la société a cédé
answer-authority-disagreed = L’autorité ne me donne pas raison, ou clôt le dossier
answer-authority-disagreed-hint = Vous pouvez demander à un tribunal d’examiner sa décision
answer-no-answer = Ce n’est pas une réponse. Garder seulement le fichier
answer-no-answer-hint = Une annonce, un code, une photo, un reçu de la poste
answer-lead-any = Choisissez ce que dit la réponse, et pour quel compte.
answer-which = De quel compte s’agit-il ?
answer-which-more = Vous avez d’autres comptes. Trouvez le bon dans le suivi, et cliquez-y sur « J’ai reçu une réponse ».
answer-other-account = Cet e-mail semble concerner { $account }. Vérifiez ci-dessous quel compte est choisi.
answer-files = Ce que vous avez donné
answer-files-lead = Déposez un e-mail, une photo ou un PDF sur cette fenêtre. Il est gardé tel quel à côté de votre fichier. Rien n’est envoyé.
answer-choose-file = Choisir un fichier
answer-paste = Ou collez le texte de l’e-mail
answer-paste-hint = Copiez-le en entier, si possible avec l’expéditeur et la date
answer-read = Le lire
answer-leave-out = Retirer
answer-leave-out-spoken = Retirer : { $name }
reading-title = Ce que cet e-mail semble être
reading-likely = Il semble s’agir de ceci : { $kind }. C’est vous qui décidez.
reading-perhaps = C’est peut-être ceci : { $kind }. Trop d’indices disent le contraire, nous n’avons donc rien choisi.
reading-unknown = Nous ne pouvons pas le dire. Lisez-le, et choisissez vous-même.
reading-known = Ce que l’on en sait
reading-for = Ce qui va dans ce sens
reading-against = Ce qui dit le contraire, ou qui manque
reading-proof = N’importe qui peut écrire un e-mail. Facebook liste ses e-mails récents dans vos réglages, à la rubrique sécurité. En cas de doute, regardez là.
mail-accepted = votre opposition est acceptée
mail-refused = un refus
mail-more-asked = une demande de précisions
mail-other-company = une autre société est responsable
mail-other-form = il faut un autre formulaire
mail-more-time = une demande de temps
mail-receipt = un simple accusé de réception
mail-announcement = une annonce à tout le monde, pas une réponse
mail-code = un code à saisir, pas une réponse
mail-not-from-meta = un e-mail qui ne vient pas de Meta
for-phrase = On y lit : « { $words } »
for-code = Il apporte un code : « { $words } »
for-sender = Il vient de { $domain }. On sait que Meta écrit depuis cette adresse.
for-looks-like = { $domain } imite { $brand }.
for-name-looks-like = Il se présente comme « { $name } », mais vient de { $domain }.
for-date = Il date du { $mail }. Vous avez envoyé votre opposition le { $filed }.
for-address = Il est adressé à { $address }, l’adresse de ce compte.
for-authentication = Votre service d’e-mail a constaté qu’il vient bien de { $domain }.
doubt-nothing-known = Il ne contient aucun des mots que nous connaissons de Meta.
doubt-not-verbatim = Ses mots ressemblent à ceux de Meta, mais nous ne les connaissons pas exactement.
doubt-conditional = Il y a une condition, « { $word } » : « { $words } »
doubt-denied = Cela peut vouloir dire non (« { $word } ») : « { $words } »
doubt-told = Il rapporte seulement ce que dit quelqu’un (« { $word } ») : « { $words } »
doubt-question = C’est une question : « { $words } »
doubt-quoted = Les mots sont dans une citation ou un e-mail plus ancien : « { $words } »
doubt-in-passing = Les mots sont au milieu d’autre chose : « { $words } »
doubt-announces = Meta écrit cela à tout le monde : « { $words } »
doubt-invites = Il invite les gens à s’opposer : « { $words } »
doubt-reverses = Il revient sur quelque chose : « { $words } »
doubt-contradiction = Il dit deux choses à la fois : { $kinds }.
doubt-parts-differ = Son texte brut et son texte mis en forme disent des choses différentes.
doubt-cut = Il est plus long que ce que nous avons lu.
doubt-broken = Une partie n’a pas pu être lue.
doubt-no-sender = Il n’indique aucun expéditeur.
doubt-several-senders = Il indique plusieurs expéditeurs.
doubt-sender-unlisted = { $domain } n’est pas dans notre liste des adresses de Meta.
doubt-forwarded = Il a été transféré. Rien ne garantit donc son expéditeur ni sa date.
doubt-authentication-failed = Votre service d’e-mail a constaté que l’expéditeur n’est pas authentique.
doubt-authentication-other = Votre service d’e-mail ne connaît que { $domain } comme expéditeur.
doubt-authentication-missing = Votre service d’e-mail n’indique pas si l’expéditeur est authentique.
doubt-no-date = Il n’a pas de date.
doubt-date-before = Il date du { $mail }. C’est avant l’envoi de votre opposition, le { $filed }.
doubt-date-ahead = Sa date, { $date }, est encore à venir.
doubt-not-filed = Vous n’avez envoyé aucune opposition à laquelle il puisse répondre.
doubt-no-address = Il n’indique aucun destinataire.
doubt-other-address = Il est adressé à { $address }. Aucun de vos comptes ici n’a cette adresse.
doubt-several-accounts = Il peut concerner plusieurs de vos comptes.
doubt-no-such-account = Aucun compte { $platform } ici n’a cette adresse.
doubt-platform-unclear = Il nomme plusieurs plateformes.
answer-when = Quand est-ce arrivé ?
when-title = Quel jour ?
answer-keep = Gardez l’e-mail, ou prenez le message en photo. C’est votre preuve.
answer-record = Noter

## One account

account-all = Toutes les oppositions
account-edit = Modifier
account-delete = Supprimer ce compte ici
account-delete-hint = Il est seulement retiré de votre suivi. Vous pouvez le rétablir.
account-file-anyway = S’opposer aussi pour celui-ci
account-replied = J’ai répondu
account-reminded = J’ai envoyé un rappel
account-complained = J’ai envoyé la réclamation à l’autorité
account-delivered = Ma lettre est arrivée
account-rechecked = J’ai vérifié. Rien n’a changé
account-write-reply = Écrire une réponse
account-write-reminder = Écrire un rappel
account-write-company-complaint = Faire une réclamation à la société
account-write-authority-complaint = Faire une réclamation à l’autorité
account-write-objection = Écrire la lettre
options-waiting = Si rien ne vient sous deux jours, regardez dans vos courriers indésirables. Déposez ensuite l’e-mail reçu sur cette fenêtre.
options-waiting-no-date = Aucune loi ne fixe de délai. Si cela dure trop longtemps, envoyez un rappel. Nous écrivons la lettre avec vous.
options-overdue-remind = Envoyez d’abord un rappel. Nous écrivons la lettre avec vous. Elle indique le jour de votre opposition.
options-overdue-complain = Si cela n’aide pas, vous pouvez adresser une réclamation à l’autorité. C’est gratuit.
options-overdue-company = Si cela n’aide pas, vous pouvez adresser une réclamation à la société. Depuis le 19 juin 2026, elle doit en accuser réception sous 30 jours.
options-overdue-none = Envoyez un rappel. Nous écrivons la lettre avec vous.
options-complain = Vous pouvez maintenant adresser une réclamation à l’autorité. C’est gratuit, et nous écrivons la lettre avec vous.
options-company = Vous pouvez maintenant adresser une réclamation à la société. Nous écrivons la lettre avec vous.
options-complaint-received = Si aucun résultat ne vient, vous pouvez adresser une réclamation à l’autorité, l’ICO. Utilisez sa page ci-dessous.
options-ico = Vous pouvez maintenant adresser une réclamation à l’autorité, l’ICO. Utilisez sa page ci-dessous.
options-court = Vous pouvez demander à un tribunal d’obliger l’autorité à agir. Un avocat ou une association de consommateurs peut vous conseiller.
options-court-decision = Vous pouvez demander à un tribunal d’examiner la décision. Le délai est court, et il figure dans la décision.
options-swiss = En Suisse, un tribunal peut trancher. Vous pouvez aussi signaler le cas à l’autorité ci-dessous.
options-brazil = Vous pouvez adresser une requête à l’autorité ci-dessous. Joignez la preuve que vous avez fait la demande à la société.
options-refused-read = Lisez les raisons du refus. La société doit montrer pourquoi ses motifs pèsent plus que les vôtres.
options-refused-reasons = Lisez les raisons du refus, et gardez-les.
options-more-asked = Répondez par e-mail, avec vos mots. N’envoyez aucune copie de pièce d’identité, sauf si leur doute est bien fondé.
options-reasons-asked = Une réponse est prête pour vous. Envoyez-la en réponse à leur e-mail.
options-other-company = Utilisez le moyen suivant. Gardez leur réponse.
options-other-form = Utilisez le moyen suivant. Gardez leur réponse.
options-recheck = Ouvrez à nouveau la page officielle. Regardez si votre opposition y figure encore, et si Meta a un nouveau formulaire.
options-authority = Votre autorité
timeline-title = Ce qui s’est passé jusqu’ici
timeline-due = Une réponse est attendue
timeline-was-due = La réponse était attendue
timeline-later = Au plus tard, si le délai part de votre réponse
timeline-reminder = Le délai du rappel prend fin
timeline-acknowledgement = La société doit accuser réception de votre réclamation
timeline-authority = L’autorité doit vous en avoir dit plus
timeline-recheck = Vérifier que rien n’a changé
event-prepared = Vous l’avez préparée
event-form-opened = Vous avez ouvert la page
event-form-missing = Vous n’avez pas vu le formulaire : { $seen }
event-sent = Vous l’avez envoyée
event-delivered = Votre lettre est arrivée
event-receipt = La société a accusé réception
event-accepted = La société l’a acceptée
event-refused = La société l’a refusée
event-more-asked = On vous a demandé des précisions
event-reasons-asked = On vous a demandé quelle utilisation vous visez, et pourquoi
event-replied = Vous avez répondu
event-other-company = On vous a indiqué une autre société
event-other-form = On vous a demandé d’utiliser un autre formulaire
event-more-time = La société a demandé plus de temps
event-reminded = Vous avez envoyé un rappel
event-letter = Vous avez envoyé une lettre : { $letter }
event-authority-news = L’autorité a écrit
event-authority-agreed = L’autorité vous a donné raison
event-authority-disagreed = L’autorité ne vous a pas donné raison, ou a clos le dossier
event-rechecked = Vous avez vérifié que rien n’a changé
event-note = Note : { $note }
kept-title = Gardé avec cette opposition
kept-sent = Ce que vous avez envoyé
kept-sent-on = Exactement comme c’était le { $date }
kept-nothing-sent = Rien n’a encore été envoyé.
kept-letter-on = Lettre envoyée le { $date }, à { $to }
kept-evidence = Preuves
kept-evidence-none = Aucun fichier n’est encore gardé. Déposez ici un e-mail, une photo ou un PDF.
kept-evidence-added = Ajouté le { $date }. { $size }
kept-evidence-missing = Ce fichier n’est plus dans son dossier.
kept-evidence-changed = Ce fichier a été modifié après avoir été gardé.
kept-evidence-remove = Retirer de la liste
kept-evidence-remove-spoken = Retirer de la liste : { $name }
kept-evidence-folder = Afficher le dossier
kept-evidence-add = Ajouter un fichier
size-bytes = { $count } octets
size-kilobytes = { $count } Ko
size-megabytes = { $count } Mo
letter-title-objection = Votre opposition par lettre
letter-title-reply = Votre réponse
letter-title-reminder = Votre rappel
letter-title-company-complaint = Votre réclamation à la société
letter-title-authority-complaint = Votre réclamation à l’autorité
letter-lead = Complétez ce qui manque. La lettre change à mesure que vous tapez. Rien n’est envoyé d’ici.
letter-name = Votre nom complet
letter-name-hint = Comme il figure sur votre courrier
letter-address = Votre adresse postale
letter-address-hint = Rue, code postal, ville et pays, sans votre nom
letter-town = Lieu de rédaction
letter-town-hint = Votre ville. Elle figure avant la date.
letter-phone = Votre numéro de téléphone
letter-phone-hint = Vous pouvez laisser ce champ vide.
letter-reference = Numéro de dossier
letter-reference-hint = Si vous en avez reçu un. Il figure souvent dans l’objet de leur e-mail.
letter-reason = Votre raison
letter-reason-hint = Avec vos mots, et dans la langue de la lettre. Elle donne plus de force à votre lettre.
letter-company = À propos de quelle société ?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = Un tribunal s’en occupe-t-il à votre demande ?
letter-court-yes = Oui, un tribunal s’en occupe
letter-court-no = Non, aucun tribunal
letter-may-be-named = L’autorité peut-elle dire à la société qui vous êtes ?
letter-may-be-named-yes = Oui, elle le peut
letter-may-be-named-no = Non, je lui demande de ne pas le faire
letter-language = Langue de la lettre
letter-sheet = La lettre
letter-missing = La lettre apparaît ici dès qu’il ne manque plus rien.
letter-missing-right = Il n’existe pas de telle lettre pour le lieu où vous habitiez.
letter-missing-name = Votre nom complet manque.
letter-missing-address = Votre adresse postale manque.
letter-missing-town = Le lieu de rédaction manque.
letter-missing-email = L’adresse e-mail du compte manque. Ajoutez-la à la page « Modifier ».
letter-missing-account = Le nom du compte manque. Ajoutez-le à la page « Modifier ».
letter-missing-company = Nous ne savons pas à qui écrire.
letter-missing-sent = Rien n’a encore été envoyé.
letter-missing-deadline = Il n’y a pas de date limite pour la réponse.
letter-missing-occasion = Il n’y a encore rien à écrire : le délai court toujours, et il n’y a pas de refus.
letter-missing-question = Aucune question n’attend votre réponse.
letter-missing-reason = Votre raison manque.
letter-missing-authority = Nous ne connaissons pas encore votre autorité.
letter-missing-court = Dites si un tribunal s’en occupe.
letter-missing-may-be-named = Dites si la société peut savoir qui vous êtes.
letter-note-company-blank = Nous ne savons pas quelle société est responsable dans votre cas. Cherchez son nom dans la politique de confidentialité de Meta pour votre pays. Complétez ensuite les lignes vides.
letter-note-address-blank = Nous ne connaissons pas l’adresse postale qui convient. Cherchez-la dans la politique de confidentialité pour votre pays, et complétez les lignes vides.
letter-note-other-language = Cette autorité demande une langue dans laquelle nous n’avons pas de lettre. La voici en anglais. Faites-la d’abord traduire.
letter-text = La lettre avec vos mots
letter-text-hint = Ce que vous modifiez est conservé, même si vous changez une réponse
letter-compose = La refaire d’après mes réponses
letter-change = Modifier moi-même le texte
letter-empty = La lettre est vide. Écrivez-la, ou refaites-la d’après vos réponses.
letter-copy = Copier la lettre
letter-pdf = Enregistrer en PDF
letter-docx = Enregistrer pour modifier (Word)
letter-how-reply = Envoyez-la en réponse à leur e-mail : copiez-la, et collez-la dans cet e-mail.
letter-how-authority = Utilisez sa page de réclamation et collez-y la lettre, ou envoyez-la par la poste. Par la poste, signez-la à la main.
letter-how-company = Imprimez-la et signez-la. Envoyez-la en recommandé, et gardez le reçu. Plus rapide : la coller dans le même formulaire.
letter-sent-title = L’avez-vous envoyée ?
letter-sent-hint = Ce que vous avez envoyé est alors gardé exactement tel quel.
letter-sent = C’est envoyé
letter-discard = Supprimer cette lettre
letter-kind-objection = l’opposition par lettre
letter-kind-reply = la réponse
letter-kind-reminder = le rappel
letter-kind-company-complaint = la réclamation à la société
letter-kind-authority-complaint = la réclamation à l’autorité
kept-letters = Lettres
kept-letter-go-on = Continuer à écrire
kept-letter-go-on-spoken = Continuer à écrire : { $letter }
papers-title = À imprimer, enregistrer et transmettre
papers-title-found = { $count ->
    [one] Documents pour { $count } compte trouvé
   *[other] Documents pour les { $count } comptes trouvés
}
papers-record = Fiche en PDF
papers-print = Ouvrir pour imprimer
papers-calendar = Date pour mon agenda
papers-calendar-all = Dates pour mon agenda
papers-table = Tableau pour tableur (CSV)
papers-bundle = Tout pour une réclamation (ZIP)
papers-bundle-hint = Vos lettres, ce que vous avez envoyé et chaque fichier gardé comme preuve. Une liste montre aussi si un fichier a été modifié.
paper-footer = Page {"{page}"} sur {"{pages}"}
record-title = Fiche : { $account }
record-title-all = Fiche de toutes les oppositions
record-made = Fait avec Veto Desk le { $date }. On y voit ce qui a été noté dans l’application.
record-person = Personne
record-platform = Plateforme
record-account = Compte
record-law = Loi
record-status = État
record-sentence = En clair
record-sent-on = Envoyée le
record-sent-to = Envoyée à
record-when = Jour
record-what = Ce qui s’est passé
record-file = Fichier
record-added = Ajouté le
record-size = Taille
record-sum = Somme de contrôle (SHA-256)
record-letter = Lettre envoyée le { $date } : { $letter }
record-total = Comptes
record-due = Échéance
record-evidence = Fichiers gardés
record-annex = Annexe { $number }
calendar-summary = { $what } : { $account }
calendar-name = Échéances
bundle-name = Réclamation { $account }
papers-record-all = Fiche de tous les comptes en PDF
kept-linked = Associés dans l’Accounts Centre
kept-note = Votre note
edit-title = Modifier ce compte
edit-lead = Vos changements sont enregistrés à mesure que vous tapez. Ce que vous avez déjà envoyé ne change pas.
edit-person = À qui est le compte
edit-person-hint = Laissez vide si le compte n’est qu’à vous.
edit-note = Note
edit-note-hint = Tout ce que vous voulez retenir
edit-done = Terminé
kept-linked-none = Aucun n’est noté.
kept-linked-change = Voir et modifier les liens
linked-title = Comptes associés
linked-lead = Meta peut associer des comptes dans son Accounts Centre (Espace Comptes). Notez ici lesquels. Cela ne change rien chez Meta.
linked-back = Retour au compte
linked-now = Associé avec
linked-with-none = Ce compte n’est associé à aucun autre.
linked-before = Anciennement associés
linked-add = Associer un autre compte
linked-add-own = De la même personne
linked-add-others = D’autres personnes
linked-add-none = Il n’y a aucun autre compte à associer.
linked-find = Trouver un compte
linked-find-hint = Un nom, un e-mail ou un numéro de téléphone
linked-link = Associer
linked-already = Associé avec : { $accounts }
linked-spoken = { $action } : { $account }
linked-ask = Changer le jour
linked-asked = C’est exact
linked-take-out = Dissocier
linked-take-out-this = Dissocier ce compte
linked-never = Ils n’ont jamais été associés
linked-since = Depuis quand sont-ils associés ?
linked-choice-before = Déjà avant l’opposition
linked-choice-day = Depuis un jour que je connais
linked-choice-unknown = Je ne sais pas
linked-since-before = Déjà associés avant l’opposition, à notre connaissance.
linked-since-day = Associés depuis le { $date }.
linked-since-unknown = Associés. On ne sait pas depuis quand.
linked-until = Ces comptes ne sont plus associés depuis le { $date }.
cover-object = S’opposer aussi pour ce compte
cover-leave = Ne rien changer
cover-ask-again = Me reposer la question
options-cover-open = Meta ne dit pas si cette opposition vaut pour ce compte.
options-cover-again = S’opposer aussi pour ce compte est le choix sûr.
reason-cover-joined = Associé avec { $account } depuis le { $date }. L’opposition pour cet autre compte était déjà acceptée.
reason-cover-unknown = Associé avec { $account }, peut-être seulement après que l’opposition pour cet autre compte a été acceptée.
reason-cover-ended = Ce compte n’est plus associé avec { $account } depuis le { $date }. L’opposition pour cet autre compte avait été acceptée avant.
reason-cover-left = L’opposition faite pour { $account } vaut peut-être aussi pour ce compte. Vous n’avez rien changé le { $date }.
done-cover-left = Rien ne change. Vous pouvez toujours vous opposer pour ce compte.

## People

account-person = À qui est le compte : { $name }
persons-show = Personnes
persons-all = Toutes les personnes
persons-title = Personnes
persons-lead = Toutes les personnes dont vous gardez ici les oppositions.
persons-find = Trouver une personne
persons-find-hint = Un nom ou un e-mail
persons-hide = Masquer si tout est confirmé
persons-hidden = { $count ->
    [one] { $count } personne est masquée. Tous ses comptes sont confirmés.
   *[other] { $count } personnes sont masquées. Tous leurs comptes sont confirmés.
}
persons-found = { $count ->
    [0] Aucune personne trouvée.
    [one] { $count } personne
   *[other] { $count } personnes
}
persons-page = Personnes { $first } à { $last } sur { $count }
persons-accounts = { $count ->
    [0] Pas encore de compte
    [one] { $count } compte
   *[other] { $count } comptes
}
persons-needs = { $count ->
    [one] à vous d’agir pour { $count } compte
   *[other] à vous d’agir pour { $count } comptes
}
persons-settled = tout confirmé
persons-spoken = Voir { $name } : { $more }
persons-add = Ajouter une personne
person-unnamed = Quelqu’un sans nom
person-lead = Vos changements sont enregistrés à mesure que vous tapez. Ce qui a déjà été envoyé ne change pas.
person-name = Nom
person-name-hint = Le nom que vous utilisez ici
person-full-name = Nom complet
person-full-name-hint = Pour les lettres
person-email = E-mail habituel
person-email-hint = Proposé pour son prochain compte
person-phone = Numéro de téléphone
person-town = Ville
person-town-hint = Elle figure avant la date d’une lettre.
person-address = Adresse postale
person-address-hint = Pour les lettres, ligne par ligne, sans le nom
person-residence = Lieu de résidence
person-residence-unknown = Pas encore indiqué
person-residence-hint = Il compte pour les nouvelles oppositions. Ce qui est commencé ou envoyé ne change pas.
person-residence-change = Choisir le lieu de résidence
person-residence-close = Masquer les pays
person-residence-eu = Dans l’Union européenne, pays non indiqué
person-residence-eea = En Islande, au Liechtenstein ou en Norvège, pays non indiqué
person-language = Langue des lettres et des raisons
person-language-hint = Elle est proposée. Vous pouvez en choisir une autre à chaque fois.
person-language-usual = La langue habituelle
person-accounts = Comptes
person-no-accounts = Pas encore de compte.
person-object = S’opposer pour un autre compte
person-object-first = S’opposer pour un compte de cette personne
person-object-spoken = S’opposer pour un autre compte de cette personne
person-on-desk = Voir dans le suivi
person-same = C’est la même personne que …
person-back = Retour à { $name }
person-remove = Retirer cette personne
person-remove-deleted = Ses comptes supprimés disparaîtraient aussi.
person-hand-over-title = Transmettre
person-hand-over-lead = Enregistrez un fichier avec cette personne et ses comptes seulement. Un autre Veto Desk peut l’ouvrir, ou en ajouter les nouveautés.
person-hand-over-evidence = Les fichiers gardés comme preuves n’y sont pas.
person-hand-over = Transmettre les données de cette personne …
same-title = { $name } : qui est la même personne ?
same-lead = Choisissez la personne dont les comptes sont aussi à celle-ci.
same-confirm-title = { $kept } et { $other } : est-ce une seule personne ?
same-confirm-lead = Regardez d’abord ce qui se passera. Vous pourrez l’annuler aussitôt.
same-happens = Ce qui se passera
same-accounts = { $count ->
    [0] Rien ne passe à { $kept } : aucun compte n’est à { $other }.
    [one] { $count } compte, jusqu’ici à { $other }, passe à { $kept }.
   *[other] { $count } comptes, jusqu’ici à { $other }, passent à { $kept }.
}
same-goes = Nous gardons { $kept } dans la liste des personnes, et nous en retirons { $other }.
same-filled = { $what } : nous reprenons « { $value } ».
same-differs = Ce qui diffère
same-differing = { $what } : nous gardons « { $kept } ». Nous mettons « { $other } » dans la note.
same-residence = Lieu de résidence : nous gardons « { $kept } », et non « { $other } ».
same-stays = Ce qui a été envoyé ne change pas. Rien n’est perdu : ni compte, ni réponse, ni note.
same-another = Choisir quelqu’un d’autre
same-join = En faire une seule personne
sheet-for = Une feuille pour cette personne
sheet-hint = Ce qui a été fait, ce qui vient ensuite, et pour quand, en grands caractères.
sheet-print = Feuille à imprimer
sheet-save = Enregistrer la feuille
sheet-title = Oppositions : { $name }
sheet-made = Voici où en sont les choses le { $date }.
sheet-done = { $date } : { $what }
sheet-nothing-done = Rien n’a encore été envoyé.
sheet-next = Maintenant : { $sentence }
sheet-date = { $what } : { $date }
sheet-no-date = Il n’y a aucune date à surveiller.
sheet-footer = Cette application ne vient pas de Meta · Page {"{page}"} sur {"{pages}"}

## What was just done

done-account-deleted = Le compte a été retiré de votre suivi.
done-draft-discarded = L’opposition inachevée a été supprimée.
done-answer-recorded = La réponse a été notée.
done-answer-recorded-with-files = La réponse a été notée. Ce que vous avez donné est gardé tel quel, à côté de votre fichier.
done-note-added = La note a été gardée.
done-evidence-kept = { $count ->
    [1] Le fichier est gardé tel quel, à côté de votre fichier.
    [one] { $count } fichier est gardé tel quel, à côté de votre fichier.
   *[other] { $count } fichiers sont gardés tels quels, à côté de votre fichier.
}
done-evidence-removed = Il n’est plus dans la liste. Le fichier lui-même reste dans son dossier.
done-letter-discarded = La lettre a été supprimée.
done-paper-saved = Enregistré : { $path }
done-step-recorded = C’est noté.
done-undone = Annulé : { $what }.
done-account-removed = Le compte a été effacé, avec toutes les notes à son sujet. Les fichiers gardés comme preuves restent dans leur dossier.
done-merged = Des changements d’un autre ordinateur ont été ajoutés à votre fichier.
done-merged-hand = Des changements faits à la main ont été ajoutés.
done-merged-copy = Une autre copie se trouvait à côté de votre fichier. Ce qu’elle avait de nouveau a été ajouté.
done-imported = Le contenu de l’autre fichier a été ajouté.
done-imported-nothing = Tout ce que contient ce fichier est déjà dans votre suivi.
done-backup-used = L’état antérieur est rétabli. Ce que vous aviez avant est parmi les copies de sécurité.
done-edited = Votre fichier a été modifié hors de Veto Desk. Il reste lisible. Vérifiez que vos données sont correctes.
done-unlocked = L’autre fenêtre est fermée. Vous pouvez maintenant faire des changements ici.
done-person-removed = La personne a été retirée.
done-persons-joined = C’est maintenant une seule personne. Tous ses comptes sont ici.
done-restarted = Une erreur a arrêté Veto Desk. L’application a redémarré. Vérifiez que votre dernier changement est là. Votre fichier : { $path }
count-added = { $count ->
    [one] { $count } compte est nouveau.
   *[other] { $count } comptes sont nouveaux.
}
count-changed = { $count ->
    [one] { $count } compte a changé.
   *[other] { $count } comptes ont changé.
}
count-removed = { $count ->
    [one] { $count } compte a été retiré.
   *[other] { $count } comptes ont été retirés.
}
done-account-restored = Le compte est de retour dans votre suivi.
done-accounts-added = { $count ->
    [one] { $count } compte du tableau est dans votre suivi. Son opposition n’est pas commencée.
   *[other] { $count } comptes du tableau sont dans votre suivi. Leurs oppositions ne sont pas commencées.
}
done-account-covered = Le compte est gardé comme associé. L’autre opposition le couvre dès qu’elle est acceptée.
done-pasted = Le texte copié est collé.
done-address-opened = Nous avons demandé à votre navigateur d’ouvrir la page. Si rien ne s’ouvre, copiez l’adresse.
done-text-size = Taille du texte : { $percent } %.
done-copy-saved = Une copie a été enregistrée : { $path }
done-file-opened = Le fichier a été ouvert.
done-several-sent = { $count ->
    [one] { $count } opposition a été marquée comme envoyée.
   *[other] { $count } oppositions ont été marquées comme envoyées.
}
done-several-answered = { $count ->
    [one] La réponse a été notée pour { $count } compte.
   *[other] La réponse a été notée pour { $count } comptes.
}
done-several-deleted = { $count ->
    [one] { $count } compte a été supprimé.
   *[other] { $count } comptes ont été supprimés.
}
done-turn-over = { $count ->
    [one] Vous avez parcouru { $count } compte.
   *[other] Vous avez parcouru les { $count } comptes.
}
done-set-aside = Le fichier illisible a été gardé sous un nouveau nom : { $path }
close-asked = Vos derniers changements ne sont pas encore enregistrés. Enregistrez d’abord une copie, ou fermez sans enregistrer.

## The file

save-failed-title = Vos changements ne sont pas enregistrés
save-retry = Réessayer
save-elsewhere = Enregistrer une copie …
save-read-only = Le dossier du fichier est en lecture seule. Tout est gardé ici tant que la fenêtre est ouverte. Enregistrez une copie dans un autre dossier.
save-full = Le disque est plein. Tout est gardé ici tant que la fenêtre est ouverte. Libérez de la place, puis réessayez.
save-denied = Le système ne permet pas d’écrire le fichier. Tout est gardé ici tant que la fenêtre est ouverte. Enregistrez une copie dans un autre dossier.
save-vanished = Le dossier du fichier a disparu. Tout est gardé ici tant que la fenêtre est ouverte. Remettez-le en place, ou enregistrez une copie ailleurs.
save-newer = Une version plus récente de Veto Desk a écrit le fichier entre-temps. Tout est gardé ici tant que la fenêtre est ouverte. Enregistrez une copie, puis installez cette version.
save-other = L’enregistrement n’a pas marché. Tout est gardé ici tant que la fenêtre est ouverte. Réessayez, ou enregistrez une copie ailleurs.
copy-read-only = Ce n’est pas enregistré : ce dossier est en lecture seule. Choisissez un autre dossier.
copy-full = Ce n’est pas enregistré : ce disque est plein. Choisissez un autre endroit.
copy-denied = Ce n’est pas enregistré : le système ne permet pas d’écrire là. Choisissez un autre dossier.
copy-vanished = Ce n’est pas enregistré : ce dossier n’existe pas. Choisissez un autre dossier.
copy-other = Ce n’est pas enregistré. Choisissez un autre endroit.
trouble-title = Votre fichier n’a pas pu être ouvert
trouble-damaged = Le fichier est abîmé à la ligne { $line }, colonne { $column }.
trouble-newer = Ce fichier vient d’une version plus récente de Veto Desk. Installez cette version pour l’ouvrir.
trouble-too-large = Le fichier est bien plus gros que ceux de cette application.
trouble-denied = Le système ne permet pas de lire ce fichier. Vérifiez qui a le droit de le lire.
trouble-missing = Il n’y a aucun fichier à cet endroit.
trouble-other = Le fichier n’a pas pu être lu.
trouble-untouched = Rien n’a été modifié. Quel que soit votre choix, ce fichier est gardé.
trouble-previous = La copie de sécurité la plus récente
trouble-previous-what = Faite le { $date }, avec { $count ->
    [one] { $count } compte.
   *[other] { $count } comptes.
}
trouble-use-previous = Utiliser cette copie
trouble-other-file = Un autre fichier
trouble-new = Un nouveau suivi, vide
trouble-new-hint = L’ancien fichier est gardé à côté, sous un nouveau nom.
trouble-start-new = Commencer un suivi vide

settings-title = Réglages
settings-theme = Clair ou sombre
theme-system = Comme sur cet ordinateur
theme-light = Clair
theme-dark = Sombre
settings-contrast = Contraste
contrast-system = Contraste de cet ordinateur
contrast-normal = Contraste normal
contrast-high = Contraste élevé, en noir et blanc
settings-language = Langue
settings-language-hint = La langue de l’application. Les raisons et les lettres ont leur propre langue.
settings-language-of-system = Comme sur cet ordinateur : { $language }
settings-language-not-reviewed = Ces textes n’ont pas encore été relus par une personne dont c’est la langue maternelle. Si quelque chose n’est pas clair, choisissez l’anglais.
settings-language-reviewed = Une personne dont c’est la langue maternelle a relu ces textes.
languages-more = Autres langues
settings-language-help = Vous pouvez aider à les corriger, sans aucun programme : le fichier CONTRIBUTING explique comment.
settings-text-size = Taille du texte
text-size-percent = { $percent } %
settings-text-size-hint = Tout grandit avec le texte. Ctrl avec plus ou moins fait de même sur chaque page.
settings-companion = Quand un formulaire est ouvert
settings-companion-on = Réduire cette fenêtre à côté du navigateur
settings-companion-hint = La petite fenêtre montre une étape à la fois. Un bouton l’agrandit à nouveau.
settings-graphics = Affichage
settings-graphics-simple = Affichage simple
settings-graphics-hint = Cochez cette case si la fenêtre clignote, reste vide ou est lente. L’aspect reste le même. Le réglage vaut à partir du prochain démarrage.
settings-file = Votre fichier
settings-file-lead = Tout est gardé dans un seul fichier sur cet ordinateur, et nulle part ailleurs. Personne d’autre ne peut le lire.
settings-file-path = Où il se trouve
settings-copy-path = Copier l’emplacement
settings-save-copy = Enregistrer une copie …
settings-open = Ouvrir un autre fichier …
settings-picking = Une fenêtre de choix de fichier est ouverte.
settings-typed-path = Chemin d’un fichier
settings-typed-path-hint = Seulement si aucune fenêtre de choix ne s’ouvre.
settings-typed-open = Ouvrir ce fichier
settings-typed-copy = Y enregistrer une copie
settings-typed-import = En ajouter le contenu
settings-open-folder = Ouvrir le dossier
settings-import-title = Contenu d’un autre fichier
settings-import-lead = Ajoutez ce que contient un autre fichier de Veto Desk. Rien de ce que vous avez n’est perdu, et rien n’apparaît deux fois.
settings-import = Ajouter le contenu d’un fichier …
settings-backups-title = Copies de sécurité
settings-backups-lead = L’application garde des copies des états antérieurs de votre fichier. Vous pouvez revenir à chacun d’eux.
settings-backups = Revenir à un état antérieur …
backups-title = Revenir à un état antérieur
backups-lead = Choisissez un jour. Votre suivi sera alors comme à ce moment-là.
backups-reading = Recherche des copies de sécurité …
backups-none = Il n’y a pas encore de copie de sécurité. L’application en fait une à chaque démarrage, puis chaque heure pendant votre travail.
backups-use = Rétablir cet état
backups-back = Retour aux réglages
backups-undo = Ce que vous avez maintenant est d’abord copié. Vous pourrez annuler ce retour.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] { $accounts } compte
   *[other] { $accounts } comptes
}, { $objections ->
    [one] { $objections } opposition
   *[other] { $objections } oppositions
}
settings-about = À propos
settings-version = Veto Desk { $version }
settings-facts = Les adresses et les règles ont été réunies le 22 novembre 2026, à partir de sources datées. Personne n’a ouvert les adresses pour cette version.
settings-no-advice = Cette application n’est pas un conseil juridique.
settings-licence = Veto Desk est libre, sous licence MIT ou Apache, à votre choix. Il contient le travail d’autres personnes.
settings-licences = Composants d’autres auteurs
licences-title = Composants d’autres auteurs
licences-lead = Veto Desk contient le travail d’autres personnes. Le voici, licence par licence, en anglais.
licences-hint = « OR » veut dire que vous pouvez choisir. « AND » veut dire que toutes s’appliquent. Certains composants ne sont dans le programme que sur un seul système.
licences-show = Voir les composants et les textes
licences-show-spoken = Voir les composants et les textes sous { $licence }
licences-works = Composants
licences-text = Texte { $number }
licences-back = Retour à la liste

## Help

help-title = Aide
help-lead = Veto Desk vous guide vers le formulaire officiel, puis suit votre opposition jusqu’à ce que l’affaire soit réglée.
help-how = Comment ça marche
help-how-1 = Répondez à quelques questions courtes. Chaque réponse est enregistrée tout de suite.
help-how-2 = Ouvrez la page officielle, et collez ce que nous avons préparé.
help-how-3 = Sur cette page, cliquez sur le bouton d’envoi. Dites ensuite ici que c’est envoyé.
help-how-4 = Quand une réponse arrive, notez-la ici. Le suivi montre l’étape suivante.
help-does = Ce que fait une opposition
help-does-1 = Elle arrête l’utilisation future de vos publications. Ce que l’IA a déjà appris y reste.
help-does-2 = Elle ne couvre pas les photos de vous que d’autres publient.
help-does-3 = Elle ne retire pas Meta AI de vos applications.
help-safe = Vos données
help-safe-1 = Tout reste dans un fichier sur cet ordinateur. L’application n’utilise elle-même aucun réseau.
help-safe-2 = Elle n’ouvre que les adresses officielles de sa propre liste, et seulement à votre demande.
help-safe-3 = Elle ne demande jamais de mot de passe, de code ou de pièce d’identité.
help-copies = Votre fichier et ses copies
help-copies-1 = Les états antérieurs sont gardés à côté de votre fichier. Vous pouvez y revenir dans les réglages.
help-copies-2 = Le fichier peut être dans un dossier partagé entre ordinateurs. Ce que chacun ajoute est conservé.
help-copies-3 = Pour changer d’ordinateur, enregistrez une copie, et ouvrez-la sur le nouveau.
help-keys = Clavier
help-keys-tab = Tab, ou Maj avec Tab, passe d’un élément à l’autre. Espace ou Entrée l’active.
help-keys-answers = Les flèches passent d’une réponse à l’autre. La première lettre d’une réponse aussi.
help-keys-size = Ctrl avec plus ou moins agrandit ou réduit tout. Ctrl avec 0 revient à la taille de départ.
help-keys-copy = Dans un champ de texte, Ctrl avec C copie et Ctrl avec V colle.
help-keys-go-on = Ctrl avec Entrée active le bouton principal de la page. Quand vous répondez dans un champ, Entrée fait de même.
help-keys-back = Alt avec la flèche gauche revient en arrière. Dans un champ de texte, elle recule d’un mot.
help-keys-help = F1 ouvre cette page.
help-keys-undo = Ctrl avec Z annule le dernier changement. Dans un champ de texte, il annule des lettres.

## Guides

guides-here = Guides utiles ici
guides-search = Chercher dans les guides
guides-search-hint = Un ou plusieurs mots, par exemple « formulaire » ou « téléphone »
guides-found = { $count ->
    [one] { $count } guide trouvé.
   *[other] { $count } guides trouvés.
}
guides-none-found = Essayez un autre mot, ou moins de mots. Effacez votre texte pour voir tous les guides.
guides-object = S’opposer
guides-trouble = Le formulaire manque, et autres soucis
guides-after = Après l’envoi
guides-places = Là où vous habitez
guides-good-to-know = Bon à savoir
guides-app = Cette application
guide-checked = Vérifié le { $date }
guide-platforms = Pour { $names }
guide-residences = Pour ces lieux de résidence : { $names }
guide-sources = Sources
guide-source = { $title }, { $date }
guide-source-app = Cette application elle-même
guide-close = Fermer ce guide

## Where there is no window

start-usage = Utilisation : veto-desk [--file] [CHEMIN] [--software]
start-no-folder = Veto Desk n’a trouvé aucun dossier pour son fichier. Lancez-le avec --file et un chemin.
start-no-screen = Veto Desk ne peut pas ouvrir sa fenêtre. Il n’a trouvé aucun écran. Lancez-le depuis le bureau de l’ordinateur.
start-no-picture = Veto Desk ne peut pas ouvrir sa fenêtre. L’écran ne reçoit aucune image. Installez ou mettez à jour le pilote graphique.
start-no-library = Veto Desk ne peut pas ouvrir sa fenêtre. Le système de fenêtres, ou une de ses bibliothèques, n’a pas répondu.
start-stopped = Une erreur a arrêté Veto Desk. Ce que vous avez tapé est enregistré. Relancez-le pour continuer. Votre fichier : { $path }
