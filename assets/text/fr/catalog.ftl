### French words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Vos publications, photos, commentaires et échanges avec l’IA. Messenger en fait partie.
platform-instagram = Instagram
platform-instagram-hint = Vos publications, photos, commentaires et échanges avec l’IA. Threads en fait partie.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Ce que vous écrivez à Meta AI dans WhatsApp. Vos discussions privées ne sont pas utilisées.
platform-no-account = Sans compte
platform-no-account-hint = Vous n’avez pas de compte, mais d’autres parlent de vous ou partagent des photos de vous.

## Where a person lives, and the right that applies there

zone-eu = Union européenne
zone-eea = Islande, Liechtenstein ou Norvège
zone-uk = Royaume-Uni
zone-switzerland = Suisse
zone-brazil = Brésil
zone-unclear = Un lieu dont nous n’avons pas vérifié la loi
zone-elsewhere = Un autre pays
law-eu = L’article 21 du RGPD vous donne le droit de vous opposer.
law-eea = L’article 21 du RGPD, qui s’applique par l’accord EEE, vous donne le droit de vous opposer.
law-uk = L’article 21 du UK GDPR (RGPD britannique) vous donne le droit de vous opposer.
law-switzerland = Les articles 30 à 32 de la loi suisse sur la protection des données vous permettent d’interdire expressément cette utilisation.
law-brazil = L’article 18 de la LGPD vous permet de vous opposer à une utilisation qui ne respecte pas la loi.
law-unclear = Nous n’avons pas vérifié quel droit s’applique là où vous habitez.
law-elsewhere = Là où vous habitez, aucun droit connu ne permet de refuser cette utilisation de vos propres publications.

## Routes

route-facebook-ai-page = Page de Meta sur l’IA, pour Facebook
route-facebook-ai-page-audience = Pour les personnes avec un compte Facebook dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ou en Suisse.
route-facebook-form-2025 = Formulaire Facebook de 2025
route-facebook-form-2025-audience = Pour les personnes avec un compte Facebook dans l’UE, en Islande, au Liechtenstein, en Norvège ou en Suisse.
route-facebook-form-2024 = Formulaire Facebook de 2024
route-facebook-form-2024-audience = Pour les personnes avec un compte Facebook dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ou en Suisse.
route-facebook-router = Formulaire Facebook pour toutes les oppositions
route-facebook-router-audience = Pour les personnes avec un compte Facebook dans l’UE, en Islande, au Liechtenstein, en Norvège ou au Royaume-Uni.
route-facebook-legitimate-interest = Formulaire Facebook contre les « intérêts légitimes »
route-facebook-legitimate-interest-audience = Pour les personnes avec un compte Facebook dans l’UE, en Islande, au Liechtenstein ou en Norvège.
route-meta-privacy-rights = Page générale de Meta pour les demandes sur la vie privée
route-meta-privacy-rights-audience = Pour les personnes avec un compte Facebook ou Instagram, quand le formulaire sur l’IA ne s’affiche pas.
route-instagram-ai-page = Page de Meta sur l’IA, pour Instagram
route-instagram-ai-page-audience = Pour les personnes avec un compte Instagram dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ou en Suisse.
route-instagram-form-2025 = Formulaire Instagram de 2025
route-instagram-form-2025-audience = Pour les personnes avec un compte Instagram dans l’UE, en Islande, au Liechtenstein, en Norvège ou en Suisse.
route-instagram-form-2024 = Ancien formulaire Instagram
route-instagram-form-2024-audience = Pour les personnes avec un compte Instagram dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ou en Suisse.
route-instagram-legitimate-interest = Formulaire Instagram contre les « intérêts légitimes »
route-instagram-legitimate-interest-audience = Pour les personnes avec un compte Instagram dans l’UE, en Islande, au Liechtenstein ou en Norvège.
route-uk-privacy-centre = Centre de confidentialité de Meta
route-uk-privacy-centre-audience = Pour les personnes avec un compte Facebook ou Instagram au Royaume-Uni.
route-brazil-facebook-ai-page = Page de Meta sur l’IA, pour Facebook au Brésil
route-brazil-facebook-ai-page-audience = Pour les personnes avec un compte Facebook au Brésil.
route-brazil-facebook-form = Formulaire Facebook, au Brésil
route-brazil-facebook-form-audience = Pour les personnes avec un compte Facebook au Brésil.
route-brazil-instagram-ai-page = Page de Meta sur l’IA, pour Instagram au Brésil
route-brazil-instagram-ai-page-audience = Pour les personnes avec un compte Instagram au Brésil.
route-brazil-whatsapp-ai-messages = Formulaire WhatsApp pour les messages avec des IA, au Brésil
route-brazil-whatsapp-ai-messages-audience = Pour les personnes avec un compte WhatsApp au Brésil.
route-brazil-others-ai-page = Page de Meta sur l’IA, pour les personnes sans compte au Brésil
route-brazil-others-ai-page-audience = Pour les personnes au Brésil qui n’ont pas de compte.
route-whatsapp-ai-messages = Formulaire WhatsApp pour les messages avec des IA
route-whatsapp-ai-messages-audience = Pour les personnes avec un compte WhatsApp dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ou en Suisse.
route-whatsapp-general = Formulaire général de WhatsApp sur la vie privée
route-whatsapp-general-audience = Pour les personnes avec un compte WhatsApp en Europe.
route-third-party-data = Formulaire de Meta pour les informations de tiers
route-third-party-data-audience = Pour les personnes dans l’UE, en Islande, au Liechtenstein, en Norvège, au Royaume-Uni ou en Suisse. Aucun compte n’est nécessaire.
route-third-party-data-elsewhere = Formulaire de Meta pour les informations de tiers, dans d’autres pays
route-third-party-data-elsewhere-audience = Pour les personnes dans tous les autres pays, avec ou sans compte.
route-unclear-facebook-ai-page = Page de Meta sur l’IA, pour Facebook
route-unclear-facebook-ai-page-audience = Pour les personnes avec un compte Facebook là où nous n’avons pas vérifié la loi.
route-unclear-instagram-ai-page = Page de Meta sur l’IA, pour Instagram
route-unclear-instagram-ai-page-audience = Pour les personnes avec un compte Instagram là où nous n’avons pas vérifié la loi.
route-unclear-whatsapp-ai-messages = Formulaire WhatsApp pour les messages avec des IA
route-unclear-whatsapp-ai-messages-audience = Pour les personnes avec un compte WhatsApp là où nous n’avons pas vérifié la loi.
route-letter-meta-ireland = Lettre à Meta en Irlande
route-letter-meta-ireland-audience = Pour les personnes avec un compte Facebook ou Instagram dans l’UE, en Islande, au Liechtenstein ou en Norvège.
route-letter-meta-ireland-others = Lettre à Meta en Irlande, sans compte
route-letter-meta-ireland-others-audience = Pour les personnes dans l’UE, en Islande, au Liechtenstein ou en Norvège qui n’ont pas de compte.
route-letter-meta-ireland-whatsapp = Lettre à Meta en Irlande, sur l’IA dans WhatsApp
route-letter-meta-ireland-whatsapp-audience = Pour les personnes avec un compte WhatsApp dans l’UE, en Islande, au Liechtenstein ou en Norvège.
route-letter-whatsapp-ireland = Lettre à WhatsApp en Irlande
route-letter-whatsapp-ireland-audience = Pour les personnes avec un compte WhatsApp dans l’UE, en Islande, au Liechtenstein ou en Norvège.

## Steps: opening the form

step-log-in = Connectez-vous d’abord, dans le même navigateur.
step-log-in-facebook = Connectez-vous d’abord à Facebook, dans le même navigateur.
step-log-in-instagram = Connectez-vous d’abord à Instagram, dans le même navigateur.
step-open-address = Ouvrez l’adresse.
step-open-page = Ouvrez la page de Meta.
step-phone-address-bar = Collez l’adresse dans le navigateur de votre téléphone, pour éviter qu’une application s’ouvre.
step-scroll-end = Descendez jusqu’en bas de la page. Le formulaire s’y trouve.
step-answer-yes = Si l’on demande si votre demande porte sur l’IA chez Meta, répondez oui.
step-find-link-facebook = Faites défiler vers le bas. Cliquez sur le lien pour vous opposer sur Facebook.
step-find-link-instagram = Faites défiler vers le bas. Cliquez sur le lien pour vous opposer sur Instagram.
step-find-link-whatsapp = Faites défiler vers le bas. Cliquez sur le lien qui concerne vos messages avec des IA dans WhatsApp.
step-find-link-others = Faites défiler vers le bas. Cherchez un lien pour les personnes sans compte.
step-find-link-top = Cliquez sur « s’opposer » dans l’encadré en haut.
step-app-settings = Dans l’application, ouvrez les réglages.
step-app-privacy-centre = Ouvrez le Centre de confidentialité.
step-app-object-link = Ouvrez la partie « L’IA chez Meta », et appuyez sur « s’opposer ».
step-facebook-app-menu = Dans l’application Facebook, appuyez sur les trois traits.
step-facebook-app-settings = Appuyez sur « Réglages et confidentialité ».
step-facebook-app-centre = Appuyez sur « Centre de confidentialité ».
step-instagram-app-menu = Dans l’application Instagram, allez à votre profil et appuyez sur les trois traits.
step-instagram-app-centre = Vers la fin de la liste, appuyez sur « Centre de confidentialité ».
step-pick-product = Choisissez Facebook ou Instagram.
step-pick-objection = Choisissez la demande pour vous opposer.
step-whatsapp-choose = Choisissez « Comment m’opposer au traitement de mes informations ».
step-third-party-choose = Choisissez de vous opposer à l’utilisation de vos informations venant de tiers.
step-third-party-concern = Choisissez l’objet de votre demande.
step-ask-meta-ai = Posez à Meta AI une question sur vous. Gardez votre question et une capture d’écran de la réponse.

## Steps: ways that are drawn

step-facebook-web-picture = Sur facebook.com, cliquez sur votre photo de profil.
step-facebook-web-settings = Cliquez sur « Réglages et confidentialité ».
step-facebook-web-centre = Cliquez sur « Centre de confidentialité ».
step-facebook-web-ai = Cliquez sur « L’IA chez Meta ».
step-facebook-web-shared = Cliquez sur la partie consacrée à ce que vous partagez dans les produits de Meta. Cherchez-y le formulaire.
step-instagram-web-profile = Sur Instagram, allez à votre profil.
step-instagram-web-menu = Cliquez sur les trois traits.
step-instagram-web-centre = Sous « Plus d’infos et aide », cliquez sur « Centre de confidentialité ».
step-instagram-web-object = Cliquez sur « s’opposer ».
step-whatsapp-chat = Dans WhatsApp, ouvrez la discussion.
step-whatsapp-chat-privacy = Cherchez « Confidentialité avancée de la discussion » dans cette discussion. Activez-la.

## Words in drawings of forms and menus

drawn-ask-ai = Votre demande porte-t-elle sur l’IA chez Meta ?
drawn-yes = Oui
drawn-product = Choisissez un produit
drawn-facebook-or-instagram = Facebook ou Instagram
drawn-request = Choisissez une demande
drawn-objection = S’opposer
drawn-question = Choisissez une question
drawn-whatsapp-objection = Comment m’opposer …
drawn-third-party-objection = M’opposer à l’utilisation de mes informations venant de tiers
drawn-concern = Choisissez l’objet de votre demande
drawn-your-concern = Votre demande
drawn-facebook = Facebook
drawn-facebook-app = Application Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Votre profil
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Paramètres et confidentialité
drawn-privacy-centre = Centre de confidentialité
drawn-more-info = Plus d’infos et aide
drawn-profile-picture = Votre photo de profil
drawn-profile = Profil
drawn-three-lines = Les trois traits
drawn-ai-at-meta = L’IA chez Meta
drawn-shared = Informations que vous avez partagées sur les produits Meta
drawn-object = s’opposer
drawn-ai-page = Page de Meta sur l’IA
drawn-ai-messages = messages avec des IA sur WhatsApp
drawn-form = Le formulaire
drawn-a-chat = La discussion
drawn-this-chat = Dans cette discussion
drawn-advanced-privacy = Confidentialité avancée

## Steps: filling it in

step-check-email = Vérifiez l’e-mail. Ce doit être celui de ce compte.
step-country-and-email = Vérifiez l’e-mail. Si un pays est demandé, choisissez le vôtre.
step-paste = Collez votre texte dans la case.
step-paste-optional = Collez votre texte dans la case. Dans l’UE, elle peut rester vide.
step-paste-names-ai = Collez votre texte. Vérifiez qu’il parle de l’IA chez Meta.
step-paste-and-send = Si vous voulez, collez votre texte. Appuyez ensuite sur Send (envoyer).
step-brazil-fields = Indiquez votre pays, votre e-mail et votre texte.
step-whatsapp-number = Indiquez votre numéro WhatsApp avec l’indicatif du pays.
step-whatsapp-email = Indiquez une adresse e-mail que vous pouvez consulter maintenant.
step-third-party-fields = Indiquez votre nom, votre pays et votre e-mail.
step-third-party-proof = Collez votre texte, votre question à Meta AI, et la capture d’écran.

## Steps: sending it

step-send = Appuyez sur le bouton d’envoi, Submit ou Send (envoyer).
step-wait-screenshot = Attendez le message sur la page. Faites-en une capture d’écran.
step-brazil-code = Gardez la page ouverte. Saisissez le code reçu par e-mail.
step-enter-code = Gardez la page ouverte. Saisissez le code reçu par e-mail.
step-whatsapp-answer-mail = Un e-mail demandera à quelle utilisation vous vous opposez, et pourquoi. Répondez-y.

## Steps: by post

step-letter-print = Mettez votre texte dans une lettre, avec votre nom, votre adresse et la date. Imprimez-la.
step-letter-sign = Signez-la.
step-letter-registered = Envoyez-la en recommandé, pour pouvoir prouver qu’elle est arrivée.
step-letter-slip = Gardez le reçu de la poste.
step-letter-note-date = Notez le jour où elle a été remise.

## What comes after sending

after-mail-minutes = Souvent, un e-mail arrive en quelques minutes. Il accepte peut-être déjà votre opposition.
after-mail-day = Cela peut aussi prendre un jour. Si rien ne vient sous deux jours, regardez dans vos courriers indésirables.
after-popup = Sur un téléphone, un message à l’écran peut remplacer l’e-mail.
after-english = La réponse peut être en anglais. C’est normal.
after-keep = Gardez la réponse. On ne connaît aucune page où retrouver votre opposition plus tard.
after-code = Un e-mail avec un code peut d’abord arriver. Ce n’est pas encore la réponse.
after-question-whatsapp = WhatsApp demande par e-mail à quelle utilisation vous vous opposez, et pourquoi. Répondez à cet e-mail.
after-review = Une personne peut examiner votre demande. On ne sait pas combien de temps cela prend.
after-refusal-form = Un refus standard est possible. Gardez-le aussi.
after-letter = La réponse peut venir par la poste ou par e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Personne n’a ouvert cette adresse pour cette version de l’application. Elle vient seulement de sources datées.
note-region = Meta ne montre le formulaire qu’aux personnes connectées, et pas dans tous les pays. Si vous utilisez un VPN, désactivez-le d’abord.
note-log-in-first = Si vous voyez à la place une page sur Meta AI, connectez-vous et ouvrez à nouveau l’adresse.
note-linked-accounts = Selon Meta, une opposition couvre tous les comptes du même Accounts Centre (Espace Comptes). Certains guides disent le contraire. Pour plus de sûreté, vous pouvez vous opposer pour chaque compte.
note-late-objection = Votre opposition arrête l’utilisation future. Elle ne peut rien retirer d’une IA déjà entraînée. Couvre-t-elle vos publications plus anciennes ? Les sources se contredisent.
note-others-posts = Votre opposition ne couvre pas ce que d’autres publient sur vous.
note-ai-chats = Selon Meta, l’opposition couvre aussi vos échanges avec Meta AI ici. Une association de consommateurs a dit en 2025 que non.
note-earlier-objection = Selon Meta, une opposition de 2024 compte toujours. Certains conseillent de la répéter par sûreté.
note-meta-account = La page a un autre lien pour un compte Meta, par exemple pour l’application Meta AI ou Quest.
note-pages = Les sources se contredisent : peut-on s’opposer pour une Page Facebook ? Connectez-vous avec votre profil personnel.
note-reason-optional = Dans l’UE, vous n’avez pas à donner de raison.
note-country-if-asked = On a demandé leur pays à certaines personnes, à d’autres non.
note-form-of-2024 = En 2024, ce formulaire demandait un pays, une raison et un code. Une personne a dû écrire au moins 100 caractères.
note-norway = En 2024, le formulaire de Meta a refusé la Norvège pour certaines personnes. Depuis la Norvège, une lettre est un autre moyen.
note-router-replaced = Meta a remplacé cette adresse dans sa politique le 23 juillet 2026. Elle ne mène peut-être plus nulle part.
note-any-objection = Ce formulaire sert à toute sorte d’opposition. Votre texte doit dire que la vôtre porte sur l’IA.
note-general-channel = Cette page sert à toute demande sur la vie privée. On ne sait pas si elle mène au formulaire sur l’IA.
note-uk-instagram = Sur un ordinateur, cette adresse est pour Facebook. Pour Instagram, utilisez le Centre de confidentialité dans l’application Instagram.
note-uk-form-unknown = On ne connaît pas l’adresse d’un formulaire réservé au Royaume-Uni. On ne sait pas non plus quelle société de Meta y est responsable.
note-brazil-form-unknown = On ne connaît pas l’adresse du formulaire de Meta pour le Brésil. La page y mène peut-être.
note-brazil-reason = Au Brésil, en décembre 2025 encore, le formulaire demandait une courte raison.
note-brazil-non-users = En 2024, Meta a promis à l’autorité du Brésil un formulaire pour les personnes sans compte. On ne sait pas où il se trouve.
note-unclear-law = Le formulaire n’apparaît peut-être pas là où vous habitez. Nous n’avons pas vérifié la loi de ce lieu.
note-whatsapp-address = On ne connaît pas l’adresse du formulaire lui-même. La page de Meta devrait avoir un lien vers lui.
note-whatsapp-separate = Une opposition pour WhatsApp est toujours à part, même si vos comptes sont associés.
note-whatsapp-two-routes = WhatsApp a deux formulaires : un pour les messages avec des IA, et un général. Beaucoup de guides les confondent.
note-whatsapp-private = Vos discussions privées ne sont pas utilisées. Seul ce que l’on envoie à Meta AI va chez Meta.
note-whatsapp-precaution = En juin 2025, Meta aurait présenté ce formulaire comme une précaution, car ces messages n’étaient pas utilisés alors.
note-whatsapp-not-theirs = WhatsApp peut répondre que c’est l’affaire de Meta. Gardez cette réponse, et utilisez le formulaire pour les messages avec des IA.
note-whatsapp-disputed = En mai 2025, certains ont dit qu’aucune opposition n’est possible pour WhatsApp. Depuis, Meta indique un formulaire à part.
note-third-party-limit = Ce formulaire concerne les données de « tiers ». Pour Meta, c’est l’internet ouvert et les données sous licence. Une photo de vous publiée par un ami sur Facebook n’est peut-être pas couverte.
note-third-party-italy = L’autorité italienne cite ce formulaire pour les personnes sans compte dont d’autres ont publié les données.
note-third-party-proof = Les sources se contredisent : devez-vous montrer que Meta a des données sur vous ?
note-third-party-proof-needed = Ce formulaire demande une capture d’écran d’une réponse de Meta AI qui montre vos données.
note-third-party-not-automatic = Meta dit ne pas accepter ces demandes automatiquement. Plus d’une douzaine d’artistes ont reçu un refus en 2023.
note-ask-who-posted = Est-ce quelqu’un que vous connaissez qui l’a publié ? Demandez-lui de le retirer. Aucun formulaire n’est nécessaire pour cela.
note-letter-proof = Le recommandé est le moyen dont vous gardez une preuve.
note-letter-no-email = Aucune adresse e-mail de Meta pour les oppositions n’est confirmée. Une opposition par e-mail est revenue avec une erreur.
note-letter-others = La politique de Meta cite aussi les personnes sans compte. La lettre peut donc parler de ce que d’autres ont partagé.
note-letter-whatsapp-two = C’est Meta qui exploite Meta AI dans WhatsApp. Écrivez donc aux deux sociétés, Meta et WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Meta n’offre aucun formulaire contre l’utilisation de vos propres publications là où vous habitez. Aucun droit à un formulaire n’est connu.
why-elsewhere-whatsapp = À notre connaissance, Meta n’offre pas ce formulaire là où vous habitez. Aucun droit à un formulaire n’est connu.
help-private-account = Rendez votre compte privé. Vos nouvelles publications ne sont alors pas publiques.
help-limit-old-posts = Limitez qui peut voir vos anciennes publications.
help-delete-posts = Supprimez les publications dont vous refusez l’utilisation, ou tout le compte.
help-avoid-meta-ai = N’utilisez pas Meta AI, et ne lui confiez rien de privé.
help-third-party-form = Si Meta AI montre vos données, utilisez le formulaire de Meta pour les informations de tiers.
help-whatsapp-avoid-meta-ai = Ne mentionnez pas Meta AI dans une discussion, et ne lui écrivez pas.
help-whatsapp-delete-chat = Archivez ou supprimez la discussion avec Meta AI. On ne peut pas retirer Meta AI.
help-whatsapp-chat-privacy = Activez la confidentialité avancée dans chaque discussion. Ses messages ne servent alors pas aux fonctions d’IA.
help-whatsapp-accounts-centre = N’ajoutez pas WhatsApp à votre Accounts Centre (Espace Comptes). Ses échanges avec l’IA sont alors moins reliés à vos autres comptes.
help-whatsapp-reset = Selon certains, envoyer « /reset-ai » dans la discussion efface la copie de Meta. Nous n’avons pas pu le confirmer.

## Countries and territories

place-AT = Autriche
place-BE = Belgique
place-BG = Bulgarie
place-HR = Croatie
place-CY = Chypre
place-CZ = Tchéquie
place-DK = Danemark
place-EE = Estonie
place-FI = Finlande
place-FR = France
place-DE = Allemagne
place-DE-BW = Bade-Wurtemberg
place-DE-BY = Bavière
place-DE-BE = Berlin
place-DE-BB = Brandebourg
place-DE-HB = Brême
place-DE-HH = Hambourg
place-DE-HE = Hesse
place-DE-MV = Mecklembourg-Poméranie-Occidentale
place-DE-NI = Basse-Saxe
place-DE-NW = Rhénanie-du-Nord-Westphalie
place-DE-RP = Rhénanie-Palatinat
place-DE-SL = Sarre
place-DE-SN = Saxe
place-DE-ST = Saxe-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Thuringe
place-GR = Grèce
place-HU = Hongrie
place-IE = Irlande
place-IT = Italie
place-LV = Lettonie
place-LT = Lituanie
place-LU = Luxembourg
place-MT = Malte
place-NL = Pays-Bas
place-PL = Pologne
place-PT = Portugal
place-RO = Roumanie
place-SK = Slovaquie
place-SI = Slovénie
place-ES = Espagne
place-SE = Suède
place-GP = Guadeloupe
place-GF = Guyane
place-MQ = Martinique
place-YT = Mayotte
place-RE = La Réunion
place-MF = Saint-Martin
place-PT-20 = Açores
place-PT-30 = Madère
place-ES-CN = Îles Canaries
place-IS = Islande
place-LI = Liechtenstein
place-NO = Norvège
place-GB = Royaume-Uni
place-CH = Suisse
place-BR = Brésil
place-JP = Japon
place-KR = Corée du Sud
place-AD = Andorre
place-MC = Monaco
place-SM = Saint-Marin
place-VA = Cité du Vatican
place-JE = Jersey
place-GG = Guernesey
place-IM = Île de Man
place-GI = Gibraltar
place-FO = Îles Féroé
place-GL = Groenland
place-CY-NORTH = Chypre du Nord
place-GB-BASES = Bases britanniques à Chypre
place-US = États-Unis
place-other = Un autre pays

## Reasons one can tick

reason-no-expectation-tick = En publiant, je ne pouvais pas m’y attendre
reason-children-tick = Mes photos ou publications montrent mes enfants
reason-health-tick = Mes publications disent quelque chose de ma santé
reason-belief-politics-tick = Mes publications montrent mes convictions ou mes idées politiques
reason-my-work-tick = Mes textes et mes images sont mon propre travail
reason-others-in-my-pictures-tick = D’autres personnes sont sur mes photos
reason-posts-from-youth-tick = Certaines publications datent de ma jeunesse
reason-cannot-be-undone-tick = Ce que l’IA a appris ne peut pas être retiré

## By when an answer is due, and why

rule-gdpr = L’article 12, paragraphe 3, du RGPD donne à la société un mois, à partir du jour où votre opposition arrive. Un formulaire arrive le jour de l’envoi. Si le dernier jour est un week-end ou un jour férié irlandais, le jour ouvrable suivant compte. Meta répond depuis l’Irlande ; compter les jours fériés irlandais est notre lecture.
rule-uk-gdpr = La loi britannique donne à la société un mois, à partir du jour où votre opposition arrive. Un formulaire arrive le jour de l’envoi. Si le dernier jour est un week-end ou un jour férié d’Angleterre et du pays de Galles, le jour ouvrable suivant compte. Le délai est suspendu tant que la société attend de vous quelque chose dont elle a besoin.
rule-swiss-courtesy = La loi suisse ne fixe pas de délai pour répondre à une opposition. Trente jours sont un délai raisonnable, pas un délai légal.
rule-no-date = Nous ne connaissons pas de délai légal pour une réponse là où vous habitez. Cette application n’en fixe donc aucun.
rule-uk-complaint = Depuis le 19 juin 2026, une société au Royaume-Uni doit accuser réception d’une réclamation sous 30 jours. Le jour où elle arrive ne compte pas. Si le dernier jour est un week-end ou un jour férié d’Angleterre et du pays de Galles, le jour ouvrable suivant compte.
rule-authority-news = Sous trois mois, l’autorité doit vous dire où elle en est, ou ce qu’elle a décidé. C’est l’article 78, paragraphe 2, du RGPD. Ensuite, vous pouvez saisir un tribunal. Chaque nouvelle de l’autorité fait repartir le délai : c’est notre lecture.
rule-reminder = Un rappel donne deux semaines. C’est l’usage. Aucune loi ne le fixe.
rule-recheck = Les formulaires et les politiques ont changé chaque année depuis 2024. Vérifiez donc une fois par an si rien n’a changé. Aucune loi ne fixe cette date.

## Public holidays

holiday-ie-new-year = le jour de l’an
holiday-ie-february = le jour férié de la Sainte-Brigitte
holiday-ie-saint-patrick = la Saint-Patrick
holiday-ie-easter-monday = le lundi de Pâques
holiday-ie-may = le jour férié de mai
holiday-ie-june = le jour férié de juin
holiday-ie-august = le jour férié d’août
holiday-ie-october = le jour férié d’octobre
holiday-ie-christmas = Noël
holiday-ie-saint-stephen = la Saint-Étienne
holiday-gb-new-year = le jour de l’an
holiday-gb-good-friday = le Vendredi saint
holiday-gb-easter-monday = le lundi de Pâques
holiday-gb-early-may = le jour férié de début mai
holiday-gb-spring = le jour férié de printemps
holiday-gb-summer = le jour férié d’été
holiday-gb-christmas = Noël
holiday-gb-boxing-day = le Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = En Autriche, une réclamation a des parties obligatoires. Joignez votre opposition, et toute réponse.
caveat-at-limit = En Autriche, le délai est d’un an à partir du jour où vous l’avez su. Il est aussi de trois ans à partir des faits.
caveat-be-language = Elle accepte les réclamations en néerlandais, français ou allemand seulement.
caveat-bg-language = Écrivez en bulgare, ou ajoutez une traduction. Donnez aussi votre adresse permanente, et signez.
caveat-bg-channel = Envoyez-la par la poste ou par fax, ou déposez-la. Par e-mail, il faut une signature électronique qualifiée.
caveat-bg-limit = Il y a un délai. Une source parle d’un an à partir du jour où vous l’avez su. Il a pu changer.
caveat-cy-form = Son formulaire A est le bon pour cela.
caveat-de-land = En Allemagne, l’autorité de votre Land s’occupe des sociétés. Celle-ci s’occupe des organismes fédéraux, de la poste et du téléphone.
caveat-dk-channel = Le formulaire en ligne exige MitID. L’e-mail ou la poste sont possibles, mais sans lien, son, film ni fichier ZIP.
caveat-dk-company-first = Écrivez d’abord à la société. Vous devez donner votre nom.
caveat-es-channel = En ligne, il faut un certificat espagnol ou Cl@ve. Sinon, écrivez en espagnol, par la poste.
caveat-fr-channel = Utilisez son formulaire en ligne, ou la poste. Écrivez en français.
caveat-gb-company-first = Au Royaume-Uni, adressez d’abord la réclamation à la société. C’est la règle depuis le 19 juin 2026.
caveat-gb-address = Elle s’est installée à Manchester à l’automne 2026. Vérifiez son adresse avant d’écrire.
caveat-ie-channel = Utilisez son formulaire en ligne, l’e-mail ou la poste. Elle n’accepte pas de réclamation par téléphone.
caveat-it-channel = Signez la lettre. Envoyez-la par courrier électronique certifié (PEC), ou en recommandé.
caveat-lt-company-first = Écrivez d’abord à la société.
caveat-lt-channel = Envoyez-la en recommandé, ou déposez-la. Son service en ligne et « E. pristatymas » conviennent aussi.
caveat-nl-channel = Elle a un formulaire en ligne. Vous pouvez écrire en néerlandais ou en anglais.
caveat-no-channel = Le formulaire en ligne exige ID-porten ou BankID. Vous pouvez écrire une lettre à la place.
caveat-pl-channel = Écrivez en polonais. Utilisez la poste ou sa boîte électronique : un simple e-mail ne compte pas.
caveat-ro-signature = Écrivez en roumain ou en anglais. Donnez vos nom et adresse complets, et signez à la main ou avec une signature électronique.
caveat-se-public = Ce que vous envoyez devient un document public, que chacun peut demander à voir.
caveat-ch-report = C’est un signalement. L’autorité n’est pas obligée de trancher votre cas.
caveat-br-petition = Il faut un accès gov.br, et la preuve que vous avez d’abord fait la demande à la société.

## Languages in which an authority takes a complaint

in-language-bg = bulgare
in-language-cs = tchèque
in-language-da = danois
in-language-de = allemand
in-language-el = grec
in-language-en = anglais
in-language-es = espagnol
in-language-et = estonien
in-language-fi = finnois
in-language-fr = français
in-language-ga = irlandais
in-language-hr = croate
in-language-hu = hongrois
in-language-is = islandais
in-language-it = italien
in-language-lt = lituanien
in-language-lv = letton
in-language-mt = maltais
in-language-nb = norvégien
in-language-nl = néerlandais
in-language-nn = nouveau norvégien
in-language-pl = polonais
in-language-pt = portugais
in-language-pt-BR = portugais du Brésil
in-language-ro = roumain
in-language-sk = slovaque
in-language-sl = slovène
in-language-sv = suédois
