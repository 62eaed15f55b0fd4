### Danish words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons, in Danish,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Dine opslag, billeder, kommentarer og AI-samtaler. Messenger hører med.
platform-instagram = Instagram
platform-instagram-hint = Dine opslag, billeder, kommentarer og AI-samtaler. Threads hører med.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Det, du skriver til Meta AI i WhatsApp. Dine private samtaler bruges ikke.
platform-no-account = Uden en konto
platform-no-account-hint = Du har ingen konto, men andre skriver om dig eller deler billeder af dig.

## Where a person lives, and the right that applies there

zone-eu = Den Europæiske Union
zone-eea = Island, Liechtenstein eller Norge
zone-uk = Storbritannien
zone-switzerland = Schweiz
zone-brazil = Brasilien
zone-unclear = Et sted, hvis lov vi ikke har undersøgt
zone-elsewhere = Et andet land
law-eu = Du har ret til indsigelse efter artikel 21 i GDPR.
law-eea = Du har ret til indsigelse efter artikel 21 i GDPR, som gælder gennem EØS-aftalen.
law-uk = Du har ret til indsigelse efter artikel 21 i UK GDPR.
law-switzerland = Efter artikel 30 til 32 i Schweiz’ databeskyttelseslov kan du udtrykkeligt forbyde denne brug.
law-brazil = Efter artikel 18 i LGPD kan du modsætte dig brug, der ikke følger loven.
law-unclear = Vi har ikke undersøgt, hvilken ret der gælder, hvor du bor.
law-elsewhere = Der, hvor du bor, kendes ingen ret mod denne brug af dine egne opslag.

## Routes

route-facebook-ai-page = Metas AI-side for Facebook
route-facebook-ai-page-audience = For folk med en Facebook-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-facebook-form-2025 = Facebook-formular fra 2025
route-facebook-form-2025-audience = For folk med en Facebook-konto i EU, Island, Liechtenstein, Norge eller Schweiz.
route-facebook-form-2024 = Facebook-formular fra 2024
route-facebook-form-2024-audience = For folk med en Facebook-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-facebook-router = Facebook-formular til alle indsigelser
route-facebook-router-audience = For folk med en Facebook-konto i EU, Island, Liechtenstein, Norge eller Storbritannien.
route-facebook-legitimate-interest = Facebook-formular mod ”legitime interesser”
route-facebook-legitimate-interest-audience = For folk med en Facebook-konto i EU, Island, Liechtenstein eller Norge.
route-meta-privacy-rights = Metas generelle side om privatliv
route-meta-privacy-rights-audience = For folk med en Facebook- eller Instagram-konto, når AI-formularen ikke vises.
route-instagram-ai-page = Metas AI-side for Instagram
route-instagram-ai-page-audience = For folk med en Instagram-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-instagram-form-2025 = Instagram-formular fra 2025
route-instagram-form-2025-audience = For folk med en Instagram-konto i EU, Island, Liechtenstein, Norge eller Schweiz.
route-instagram-form-2024 = Ældre Instagram-formular
route-instagram-form-2024-audience = For folk med en Instagram-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-instagram-legitimate-interest = Instagram-formular mod ”legitime interesser”
route-instagram-legitimate-interest-audience = For folk med en Instagram-konto i EU, Island, Liechtenstein eller Norge.
route-uk-privacy-centre = Metas Privacy Centre (Center for privatindstillinger)
route-uk-privacy-centre-audience = For folk med en Facebook- eller Instagram-konto i Storbritannien.
route-brazil-facebook-ai-page = Metas AI-side for Facebook i Brasilien
route-brazil-facebook-ai-page-audience = For folk med en Facebook-konto i Brasilien.
route-brazil-facebook-form = Facebook-formular i Brasilien
route-brazil-facebook-form-audience = For folk med en Facebook-konto i Brasilien.
route-brazil-instagram-ai-page = Metas AI-side for Instagram i Brasilien
route-brazil-instagram-ai-page-audience = For folk med en Instagram-konto i Brasilien.
route-brazil-whatsapp-ai-messages = WhatsApp-formular om beskeder med AI i Brasilien
route-brazil-whatsapp-ai-messages-audience = For folk med en WhatsApp-konto i Brasilien.
route-brazil-others-ai-page = Metas AI-side for folk uden konto i Brasilien
route-brazil-others-ai-page-audience = For folk i Brasilien, der ikke har en konto.
route-whatsapp-ai-messages = WhatsApp-formular om beskeder med AI
route-whatsapp-ai-messages-audience = For folk med en WhatsApp-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-whatsapp-general = WhatsApps generelle formular om privatliv
route-whatsapp-general-audience = For folk med en WhatsApp-konto i Europa.
route-third-party-data = Metas formular om oplysninger fra tredjeparter
route-third-party-data-audience = For folk i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz. Du behøver ingen konto.
route-third-party-data-elsewhere = Metas formular om oplysninger fra tredjeparter, i andre lande
route-third-party-data-elsewhere-audience = For folk i alle andre lande, med eller uden konto.
route-unclear-facebook-ai-page = Metas AI-side for Facebook
route-unclear-facebook-ai-page-audience = For folk med en Facebook-konto, hvor vi ikke har undersøgt loven.
route-unclear-instagram-ai-page = Metas AI-side for Instagram
route-unclear-instagram-ai-page-audience = For folk med en Instagram-konto, hvor vi ikke har undersøgt loven.
route-unclear-whatsapp-ai-messages = WhatsApp-formular om beskeder med AI
route-unclear-whatsapp-ai-messages-audience = For folk med en WhatsApp-konto, hvor vi ikke har undersøgt loven.
route-letter-meta-ireland = Brev til Meta i Irland
route-letter-meta-ireland-audience = For folk med en Facebook- eller Instagram-konto i EU, Island, Liechtenstein eller Norge.
route-letter-meta-ireland-others = Brev til Meta i Irland, uden konto
route-letter-meta-ireland-others-audience = For folk i EU, Island, Liechtenstein eller Norge, der ikke har en konto.
route-letter-meta-ireland-whatsapp = Brev til Meta i Irland om AI i WhatsApp
route-letter-meta-ireland-whatsapp-audience = For folk med en WhatsApp-konto i EU, Island, Liechtenstein eller Norge.
route-letter-whatsapp-ireland = Brev til WhatsApp i Irland
route-letter-whatsapp-ireland-audience = For folk med en WhatsApp-konto i EU, Island, Liechtenstein eller Norge.

## Steps: opening the form

step-log-in = Log først ind i den samme browser.
step-log-in-facebook = Log først ind på Facebook i den samme browser.
step-log-in-instagram = Log først ind på Instagram i den samme browser.
step-open-address = Åbn adressen.
step-open-page = Åbn Metas side.
step-phone-address-bar = Indsæt adressen i telefonens browser, så der ikke åbner en app i stedet.
step-scroll-end = Rul ned til slutningen af siden. Formularen er dér.
step-answer-yes = Hvis du bliver spurgt, om det gælder AI hos Meta, så svar ja.
step-find-link-facebook = Rul ned. Tryk på linket til at gøre indsigelse for Facebook.
step-find-link-instagram = Rul ned. Tryk på linket til at gøre indsigelse for Instagram.
step-find-link-whatsapp = Rul ned. Tryk på linket om dine beskeder med AI på WhatsApp.
step-find-link-others = Rul ned. Kig efter et link for folk uden konto.
step-find-link-top = Tryk på ordene ”gøre indsigelse” i boksen øverst.
step-app-settings = Åbn indstillingerne i appen.
step-app-privacy-centre = Åbn Privacy Centre (Center for privatindstillinger).
step-app-object-link = Åbn delen om AI hos Meta, og tryk på ordene ”gøre indsigelse”.
step-facebook-app-menu = Tryk på de tre streger i Facebook-appen.
step-facebook-app-settings = Tryk på ”Indstillinger og privatliv”.
step-facebook-app-centre = Tryk på ”Center for privatindstillinger”.
step-instagram-app-menu = Gå til din profil i Instagram-appen, og tryk på de tre streger.
step-instagram-app-centre = Tryk på ”Center for privatindstillinger” næsten nederst på listen.
step-pick-product = Vælg Facebook eller Instagram.
step-pick-objection = Vælg at gøre indsigelse.
step-whatsapp-choose = Vælg ”Hvordan kan jeg gøre indsigelse mod behandlingen af mine oplysninger”.
step-third-party-choose = Vælg at gøre indsigelse mod brugen af dine oplysninger fra tredjeparter.
step-third-party-concern = Vælg, hvad din henvendelse handler om.
step-ask-meta-ai = Spørg Meta AI om dig selv. Gem dit spørgsmål og et skærmbillede af svaret.

## Steps: ways that are drawn

step-facebook-web-picture = Tryk på dit profilbillede på facebook.com.
step-facebook-web-settings = Tryk på ”Indstillinger og privatliv”.
step-facebook-web-centre = Tryk på ”Center for privatindstillinger”.
step-facebook-web-ai = Tryk på ”AI hos Meta”.
step-facebook-web-shared = Tryk på delen om det, du deler på Metas produkter. Led efter formularen dér.
step-instagram-web-profile = Gå til din profil på Instagram.
step-instagram-web-menu = Tryk på de tre streger.
step-instagram-web-centre = Tryk på ”Center for privatindstillinger” under ”Mere information og hjælp”.
step-instagram-web-object = Tryk på ordene ”gøre indsigelse”.
step-whatsapp-chat = Åbn chatten i WhatsApp.
step-whatsapp-chat-privacy = Find ”Avanceret chatbeskyttelse” i denne chat. Slå det til.

## Words in drawings of forms and menus

drawn-ask-ai = Handler det om AI hos Meta?
drawn-yes = Ja
drawn-product = Vælg et produkt
drawn-facebook-or-instagram = Facebook eller Instagram
drawn-request = Vælg en henvendelse
drawn-objection = Gør indsigelse
drawn-question = Vælg et spørgsmål
drawn-whatsapp-objection = Hvordan kan jeg gøre indsigelse …
drawn-third-party-objection = Gør indsigelse mod brug af mine oplysninger fra tredjeparter
drawn-concern = Vælg, hvad din henvendelse handler om
drawn-your-concern = Din henvendelse
drawn-facebook = Facebook
drawn-facebook-app = Facebook-app
drawn-instagram = Instagram
drawn-instagram-profile = Din profil
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Indstillinger og privatliv
drawn-privacy-centre = Center for privatindstillinger
drawn-more-info = Mere information og hjælp
drawn-profile-picture = Dit profilbillede
drawn-profile = Profil
drawn-three-lines = De tre streger
drawn-ai-at-meta = AI hos Meta
drawn-shared = Oplysninger, du har delt på Metas produkter
drawn-object = gøre indsigelse
drawn-ai-page = Metas AI-side
drawn-ai-messages = beskeder med AI på WhatsApp
drawn-form = Formularen
drawn-a-chat = Chatten
drawn-this-chat = I denne chat
drawn-advanced-privacy = Avanceret chatbeskyttelse

## Steps: filling it in

step-check-email = Tjek e-mailadressen. Det skal være den, der hører til denne konto.
step-country-and-email = Tjek e-mailadressen. Vælg dit land, hvis der bliver spurgt om det.
step-paste = Indsæt din tekst i feltet.
step-paste-optional = Indsæt din tekst i feltet. I EU må det stå tomt.
step-paste-names-ai = Indsæt din tekst. Tjek, at den nævner AI hos Meta.
step-paste-and-send = Indsæt din tekst, hvis du vil, og tryk på Send.
step-brazil-fields = Skriv dit land, din e-mail og din tekst.
step-whatsapp-number = Skriv dit WhatsApp-nummer med landekode.
step-whatsapp-email = Skriv en e-mailadresse, hvor du kan læse mails nu.
step-third-party-fields = Skriv dit navn, dit land og din e-mail.
step-third-party-proof = Indsæt din tekst, dit spørgsmål til Meta AI og skærmbilledet.

## Steps: sending it

step-send = Tryk på Submit (indsend) eller Send.
step-wait-screenshot = Vent på beskeden på siden. Tag et skærmbillede af den.
step-brazil-code = Hold siden åben. Skriv koden fra mailen.
step-enter-code = Hold siden åben. Skriv koden fra mailen.
step-whatsapp-answer-mail = En mail vil spørge, hvilken brug du gør indsigelse mod, og hvorfor. Svar på den.

## Steps: by post

step-letter-print = Sæt din tekst ind i et brev med navn, adresse og dato. Udskriv det.
step-letter-sign = Skriv under på det.
step-letter-registered = Send det som anbefalet brev, så du kan bevise, at det kom frem.
step-letter-slip = Gem kvitteringen fra posthuset.
step-letter-note-date = Notér den dag, det blev afleveret.

## What comes after sending

after-mail-minutes = Ofte kommer der en mail inden for få minutter. Den accepterer måske allerede din indsigelse.
after-mail-day = Det kan også tage en dag. Kommer der ikke noget inden for to dage, så se i din spammappe.
after-popup = På en telefon kan der komme en besked på skærmen i stedet for en mail.
after-english = Svaret kan være på engelsk. Det er normalt.
after-keep = Gem svaret. Der kendes ingen side, hvor du senere kan se din indsigelse.
after-code = Først kommer der måske en mail med en kode. Den er ikke svaret endnu.
after-question-whatsapp = WhatsApp spørger i en mail, hvilken brug du gør indsigelse mod, og hvorfor. Svar på den mail.
after-review = Et menneske ser måske på din henvendelse. Man ved ikke, hvor længe det tager.
after-refusal-form = Der kan komme et standardafslag. Gem også det.
after-letter = Svaret kan komme med posten eller som mail.

## What sources disagree about, and what to know before

note-not-checked-live = Ingen har åbnet adressen til denne version af appen. Den kendes kun fra daterede kilder.
note-region = Meta viser kun formularen for folk, der er logget ind, og ikke i alle lande. Bruger du VPN, så slå det fra først.
note-log-in-first = Ser du i stedet en side om Meta AI, så log ind, og åbn adressen igen.
note-linked-accounts = Ifølge Meta dækker én indsigelse alle konti i samme Accounts Centre (kontocenter). Nogle vejledninger siger noget andet. For en sikkerheds skyld kan du sende en for hver konto.
note-late-objection = Din indsigelse stopper fremtidig brug. Den kan ikke tage noget ud af AI, der allerede er trænet. Kilderne er uenige om, hvorvidt den dækker dine ældre opslag.
note-others-posts = Din indsigelse dækker ikke det, andre skriver og deler om dig.
note-ai-chats = Meta siger, at indsigelsen også dækker dine samtaler med Meta AI her. En forbrugerorganisation sagde i 2025, at den ikke gør.
note-earlier-objection = Meta siger, at en indsigelse fra 2024 stadig tæller. Nogle råder til at gentage den for en sikkerheds skyld.
note-meta-account = Siden har et andet link for en Meta-konto, for eksempel til appen Meta AI eller Quest.
note-pages = Kilderne er uenige om, hvorvidt en Facebook-side kan gøre indsigelse. Log ind med din personlige profil.
note-reason-optional = I EU behøver du ikke at give en begrundelse.
note-country-if-asked = Nogle blev spurgt om deres land, andre ikke.
note-form-of-2024 = I 2024 bad denne formular om land, begrundelse og kode. Én person fik at vide, at der skulle mindst 100 tegn.
note-norway = I 2024 godtog Metas formular ikke Norge som land for nogle. Fra Norge kan man også sende et brev.
note-router-replaced = Meta udskiftede denne adresse i sin politik den 23. juli 2026. Den fører måske ingen steder hen nu.
note-any-objection = Denne formular tager imod alle slags indsigelser. Din tekst skal sige, at din handler om AI.
note-general-channel = Denne side tager imod alle slags henvendelser om privatliv. Man ved ikke, om den fører til AI-formularen.
note-uk-instagram = På en computer gælder adressen Facebook. For Instagram skal du bruge Privacy Centre (Center for privatindstillinger) i Instagram-appen.
note-uk-form-unknown = Adressen på en formular kun for Storbritannien kendes ikke. Man ved heller ikke, hvilket Meta-selskab der har ansvaret dér.
note-brazil-form-unknown = Adressen på Metas egen formular for Brasilien kendes ikke. Siden fører måske dertil.
note-brazil-reason = I Brasilien bad formularen om en kort begrundelse så sent som i december 2025.
note-brazil-non-users = I 2024 lovede Meta Brasiliens myndighed en formular for folk uden konto. Man ved ikke, hvor den findes.
note-unclear-law = Formularen vises måske ikke, hvor du bor. Vi har ikke undersøgt loven dér.
note-whatsapp-address = Adressen på selve formularen kendes ikke. Der bør være et link til den på Metas side.
note-whatsapp-separate = En indsigelse for WhatsApp står altid alene, også selv om dine konti er forbundet.
note-whatsapp-two-routes = WhatsApp har to formularer: en om beskeder med AI og en generel. Mange vejledninger blander dem sammen.
note-whatsapp-private = Dine private samtaler bruges ikke. Kun det, nogen sender til Meta AI, går til Meta.
note-whatsapp-precaution = I juni 2025 kaldte Meta efter sigende denne formular en forholdsregel, for sådanne beskeder blev ikke brugt dengang.
note-whatsapp-not-theirs = WhatsApp svarer måske, at det er en sag for Meta. Gem det svar, og brug formularen om beskeder med AI.
note-whatsapp-disputed = I maj 2025 sagde nogle, at man ikke kan gøre indsigelse for WhatsApp. Siden da har Meta nævnt en særskilt formular.
note-third-party-limit = Denne formular handler om data fra ”tredjeparter”. Dermed mener Meta det åbne internet og data, som Meta har licens til. En vens billede af dig på Facebook er måske ikke dækket.
note-third-party-italy = Italiens myndighed nævner denne formular for folk uden konto, hvis data andre har delt.
note-third-party-proof = Kilderne er uenige om, hvorvidt du skal vise, at Meta har data om dig.
note-third-party-proof-needed = Denne formular beder om et skærmbillede af et svar fra Meta AI, der viser dine data.
note-third-party-not-automatic = Meta oplyser, at disse henvendelser ikke automatisk bliver imødekommet. Over et dusin kunstnere fik afslag i 2023.
note-ask-who-posted = Er det delt af en, du kender? Bed personen fjerne det. Det kræver ingen formular.
note-letter-proof = Med et anbefalet brev kan du bevise, at du har skrevet.
note-letter-no-email = Ingen e-mailadresse hos Meta til indsigelser er bekræftet. En indsigelse pr. mail kom tilbage med en fejl.
note-letter-others = Metas politik nævner også folk uden konto. Derfor kan brevet omtale det, andre har delt.
note-letter-whatsapp-two = Meta driver Meta AI i WhatsApp. Skriv derfor til begge virksomheder, Meta og WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Meta har ingen formular mod brug af dine egne opslag, hvor du bor. Der kendes ingen ret til en.
why-elsewhere-whatsapp = Så vidt man ved, har Meta ikke denne formular, hvor du bor. Man kender heller ikke nogen ret til det.
help-private-account = Gør din konto privat. Så er dine nye opslag ikke offentlige.
help-limit-old-posts = Begræns, hvem der kan se dine gamle opslag.
help-delete-posts = Slet opslag, du ikke vil have brugt, eller hele kontoen.
help-avoid-meta-ai = Brug ikke Meta AI, og del ikke private ting med den.
help-third-party-form = Hvis Meta AI viser dine data, så brug Metas formular om oplysninger fra tredjeparter.
help-whatsapp-avoid-meta-ai = Skriv ikke til Meta AI, og nævn den ikke i en chat.
help-whatsapp-delete-chat = Arkivér eller slet chatten med Meta AI. Selve Meta AI kan ikke fjernes.
help-whatsapp-chat-privacy = Slå avanceret chatbeskyttelse til i hver chat. Den hindrer, at beskederne bruges til AI-funktioner.
help-whatsapp-accounts-centre = Hold WhatsApp ude af dit Accounts Centre (kontocenter). Så er AI-samtalerne mindre forbundet med dine andre konti.
help-whatsapp-reset = Nogle fortæller, at man sletter Metas kopi ved at sende ”/reset-ai” i chatten. Vi kunne ikke bekræfte det.

## Countries and territories

place-AT = Østrig
place-BE = Belgien
place-BG = Bulgarien
place-HR = Kroatien
place-CY = Cypern
place-CZ = Tjekkiet
place-DK = Danmark
place-EE = Estland
place-FI = Finland
place-FR = Frankrig
place-DE = Tyskland
place-DE-BW = Baden-Württemberg
place-DE-BY = Bayern
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamborg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Vorpommern
place-DE-NI = Niedersachsen
place-DE-NW = Nordrhein-Westfalen
place-DE-RP = Rheinland-Pfalz
place-DE-SL = Saarland
place-DE-SN = Sachsen
place-DE-ST = Sachsen-Anhalt
place-DE-SH = Slesvig-Holsten
place-DE-TH = Thüringen
place-GR = Grækenland
place-HU = Ungarn
place-IE = Irland
place-IT = Italien
place-LV = Letland
place-LT = Litauen
place-LU = Luxembourg
place-MT = Malta
place-NL = Nederlandene
place-PL = Polen
place-PT = Portugal
place-RO = Rumænien
place-SK = Slovakiet
place-SI = Slovenien
place-ES = Spanien
place-SE = Sverige
place-GP = Guadeloupe
place-GF = Fransk Guyana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azorerne
place-PT-30 = Madeira
place-ES-CN = De Kanariske Øer
place-IS = Island
place-LI = Liechtenstein
place-NO = Norge
place-GB = Storbritannien
place-CH = Schweiz
place-BR = Brasilien
place-JP = Japan
place-KR = Sydkorea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatikanstaten
place-JE = Jersey
place-GG = Guernsey
place-IM = Isle of Man
place-GI = Gibraltar
place-FO = Færøerne
place-GL = Grønland
place-CY-NORTH = Nordcypern
place-GB-BASES = Britiske baser på Cypern
place-US = USA
place-other = Et andet land

## Reasons one can tick

reason-no-expectation-tick = Da jeg delte noget, kunne jeg ikke vente dette
reason-children-tick = Mine billeder eller opslag viser mine børn
reason-health-tick = Mine opslag siger noget om mit helbred
reason-belief-politics-tick = Mine opslag viser min tro eller mine politiske holdninger
reason-my-work-tick = Mine tekster og billeder er mit eget værk
reason-others-in-my-pictures-tick = Andre mennesker er med på mine billeder
reason-posts-from-youth-tick = Nogle opslag er fra min ungdom
reason-cannot-be-undone-tick = Det, AI har lært, kan ikke tages tilbage

## By when an answer is due, and why

rule-gdpr = Artikel 12, stk. 3, i GDPR giver virksomheden en kalendermåned, fra den dag din indsigelse kommer frem. En formular kommer frem den dag, du sender den. Falder den sidste dag i en weekend eller på en irsk helligdag, flyttes den til næste arbejdsdag. Meta svarer fra Irland. At Irlands helligdage tæller, er vores fortolkning.
rule-uk-gdpr = Britisk lov giver virksomheden en kalendermåned, fra den dag din indsigelse kommer frem. En formular kommer frem den dag, du sender den. Falder den sidste dag i en weekend eller på en helligdag i England og Wales, flyttes den til næste arbejdsdag. Fristen står stille, mens virksomheden venter på noget, den skal bruge fra dig.
rule-swiss-courtesy = Schweizisk lov fastsætter ingen frist for svar på en indsigelse. Tredive dage er rimeligt, men ikke en frist efter loven.
rule-no-date = Vi kender ingen lovbestemt svarfrist, hvor du bor. Derfor sætter appen ingen.
rule-uk-complaint = Fra den 19. juni 2026 skal en virksomhed i Storbritannien bekræfte modtagelsen af en klage inden for 30 dage. Den dag, klagen kommer frem, tæller ikke med. Falder den sidste dag i en weekend eller på en helligdag i England og Wales, flyttes den til næste arbejdsdag.
rule-authority-news = Inden for tre måneder skal myndigheden fortælle, hvor langt den er, eller hvad den har afgjort. Det siger artikel 78, stk. 2, i GDPR. Derefter kan du gå til domstolene. At nyt fra myndigheden starter en ny periode, er vores fortolkning.
rule-reminder = En rykker giver to uger. Det er almindeligt. Ingen lov fastsætter det.
rule-recheck = Formularer og politikker er ændret hvert år siden 2024. Se derfor efter en gang om året, om alt er, som det var. Ingen lov fastsætter datoen.

## Public holidays

holiday-ie-new-year = nytårsdag
holiday-ie-february = fridagen for Sankt Brigid
holiday-ie-saint-patrick = Sankt Patricks dag
holiday-ie-easter-monday = 2. påskedag
holiday-ie-may = fridagen i maj
holiday-ie-june = fridagen i juni
holiday-ie-august = fridagen i august
holiday-ie-october = fridagen i oktober
holiday-ie-christmas = 1. juledag
holiday-ie-saint-stephen = 2. juledag
holiday-gb-new-year = nytårsdag
holiday-gb-good-friday = langfredag
holiday-gb-easter-monday = 2. påskedag
holiday-gb-early-may = fridagen først i maj
holiday-gb-spring = forårets fridag
holiday-gb-summer = sommerens fridag
holiday-gb-christmas = 1. juledag
holiday-gb-boxing-day = 2. juledag

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = I Østrig har en klage faste dele. Vedlæg din indsigelse og eventuelle svar.
caveat-at-limit = I Østrig skal du klage inden et år efter, at du fik det at vide. Det må højst være tre år siden, at det skete.
caveat-be-language = Den tager kun imod klager på nederlandsk, fransk eller tysk.
caveat-bg-language = Skriv på bulgarsk, eller vedlæg en oversættelse. Oplys også din faste adresse, og skriv under.
caveat-bg-channel = Send den med posten eller fax, eller aflevér den. Pr. mail tæller den kun med en kvalificeret elektronisk signatur.
caveat-bg-limit = Der er en frist. En kilde siger et år fra, at du fik det at vide. Det kan være ændret.
caveat-cy-form = Dens formular A er den rigtige til dette.
caveat-de-land = I Tyskland tager delstatens myndighed sig af virksomheder. Denne tager sig af forbundets organer, post og telefoni.
caveat-dk-channel = Onlineformularen kræver MitID. Du kan i stedet bruge e-mail eller post, men send ingen links, lyd, film eller ZIP-filer.
caveat-dk-company-first = Skriv først til virksomheden. Du skal oplyse dit navn.
caveat-es-channel = Online skal du have et spansk certifikat eller Cl@ve. Har du ingen af delene, så skriv på spansk og med posten.
caveat-fr-channel = Brug dens onlineformular eller post. Skriv på fransk.
caveat-gb-company-first = I Storbritannien skal du først klage til virksomheden. Sådan har det været siden 19. juni 2026.
caveat-gb-address = Den flyttede til Manchester i efteråret 2026. Tjek adressen, før du skriver.
caveat-ie-channel = Brug dens webformular, e-mail eller post. Den tager ikke imod klager over telefonen.
caveat-it-channel = Skriv under på brevet. Send det med certificeret e-mail (PEC) eller som anbefalet brev.
caveat-lt-company-first = Skriv først til virksomheden.
caveat-lt-channel = Send det som anbefalet brev, eller aflevér det. Dens onlinetjeneste og ”E. pristatymas” kan også bruges.
caveat-nl-channel = Den har en onlineformular. Du kan skrive på nederlandsk eller engelsk.
caveat-no-channel = Onlineformularen kræver ID-porten eller BankID. Du kan skrive et brev i stedet.
caveat-pl-channel = Skriv på polsk. Brug post eller dens elektroniske postkasse: En almindelig mail tæller ikke.
caveat-ro-signature = Skriv på rumænsk eller engelsk. Oplys fuldt navn og adresse, og skriv under i hånden eller med elektronisk signatur.
caveat-se-public = Det, du sender, bliver et offentligt dokument, som enhver kan bede om at se.
caveat-ch-report = Dette er en anmeldelse. Myndigheden behøver ikke at afgøre din sag.
caveat-br-petition = Du skal have et gov.br-login og bevis for, at du først har spurgt virksomheden.

## Languages in which an authority takes a complaint

in-language-bg = bulgarsk
in-language-cs = tjekkisk
in-language-da = dansk
in-language-de = tysk
in-language-el = græsk
in-language-en = engelsk
in-language-es = spansk
in-language-et = estisk
in-language-fi = finsk
in-language-fr = fransk
in-language-ga = irsk
in-language-hr = kroatisk
in-language-hu = ungarsk
in-language-is = islandsk
in-language-it = italiensk
in-language-lt = litauisk
in-language-lv = lettisk
in-language-mt = maltesisk
in-language-nb = norsk
in-language-nl = nederlandsk
in-language-nn = nynorsk
in-language-pl = polsk
in-language-pt = portugisisk
in-language-pt-BR = brasiliansk portugisisk
in-language-ro = rumænsk
in-language-sk = slovakisk
in-language-sl = slovensk
in-language-sv = svensk
