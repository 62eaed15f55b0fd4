### Norwegian words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons, in Norwegian,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Dine innlegg, bilder, kommentarer og KI-samtaler. Messenger hører til her.
platform-instagram = Instagram
platform-instagram-hint = Dine innlegg, bilder, kommentarer og KI-samtaler. Threads hører til her.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Det du skriver til Meta AI i WhatsApp. De private samtalene dine brukes ikke.
platform-no-account = Uten konto
platform-no-account-hint = Du har ingen konto, men andre skriver om deg eller deler bilder av deg.

## Where a person lives, and the right that applies there

zone-eu = EU
zone-eea = Island, Liechtenstein eller Norge
zone-uk = Storbritannia
zone-switzerland = Sveits
zone-brazil = Brasil
zone-unclear = Et sted der vi ikke har sjekket loven
zone-elsewhere = Et annet land
law-eu = Du har rett til å protestere etter artikkel 21 i personvernforordningen (GDPR).
law-eea = Du har rett til å protestere etter artikkel 21 i personvernforordningen (GDPR), som gjelder gjennom EØS-avtalen.
law-uk = Du har rett til å protestere etter artikkel 21 i UK GDPR.
law-switzerland = Etter artikkel 30 til 32 i den sveitsiske personvernloven kan du uttrykkelig forby denne bruken.
law-brazil = Etter artikkel 18 i LGPD kan du motsette deg bruk som ikke følger loven.
law-unclear = Vi har ikke sjekket hvilken rett som gjelder der du bor.
law-elsewhere = Der du bor, kjenner vi ikke til noen rett mot denne bruken av dine egne innlegg.

## Routes

route-facebook-ai-page = Metas KI-side, for Facebook
route-facebook-ai-page-audience = For personer med en Facebook-konto i EU, Island, Liechtenstein, Norge, Storbritannia eller Sveits.
route-facebook-form-2025 = Facebook-skjema fra 2025
route-facebook-form-2025-audience = For personer med en Facebook-konto i EU, Island, Liechtenstein, Norge eller Sveits.
route-facebook-form-2024 = Facebook-skjema fra 2024
route-facebook-form-2024-audience = For personer med en Facebook-konto i EU, Island, Liechtenstein, Norge, Storbritannia eller Sveits.
route-facebook-router = Facebook-skjema for alle protester
route-facebook-router-audience = For personer med en Facebook-konto i EU, Island, Liechtenstein, Norge eller Storbritannia.
route-facebook-legitimate-interest = Facebook-skjema mot «berettigede interesser»
route-facebook-legitimate-interest-audience = For personer med en Facebook-konto i EU, Island, Liechtenstein eller Norge.
route-meta-privacy-rights = Metas generelle side for henvendelser om personvern
route-meta-privacy-rights-audience = For personer med en Facebook- eller Instagram-konto, når KI-skjemaet ikke vises.
route-instagram-ai-page = Metas KI-side, for Instagram
route-instagram-ai-page-audience = For personer med en Instagram-konto i EU, Island, Liechtenstein, Norge, Storbritannia eller Sveits.
route-instagram-form-2025 = Instagram-skjema fra 2025
route-instagram-form-2025-audience = For personer med en Instagram-konto i EU, Island, Liechtenstein, Norge eller Sveits.
route-instagram-form-2024 = Eldre Instagram-skjema
route-instagram-form-2024-audience = For personer med en Instagram-konto i EU, Island, Liechtenstein, Norge, Storbritannia eller Sveits.
route-instagram-legitimate-interest = Instagram-skjema mot «berettigede interesser»
route-instagram-legitimate-interest-audience = For personer med en Instagram-konto i EU, Island, Liechtenstein eller Norge.
route-uk-privacy-centre = Metas Privacy Centre (personvernsenter)
route-uk-privacy-centre-audience = For personer med en Facebook- eller Instagram-konto i Storbritannia.
route-brazil-facebook-ai-page = Metas KI-side, for Facebook i Brasil
route-brazil-facebook-ai-page-audience = For personer med en Facebook-konto i Brasil.
route-brazil-facebook-form = Facebook-skjema, i Brasil
route-brazil-facebook-form-audience = For personer med en Facebook-konto i Brasil.
route-brazil-instagram-ai-page = Metas KI-side, for Instagram i Brasil
route-brazil-instagram-ai-page-audience = For personer med en Instagram-konto i Brasil.
route-brazil-whatsapp-ai-messages = WhatsApp-skjema for meldinger med KI, i Brasil
route-brazil-whatsapp-ai-messages-audience = For personer med en WhatsApp-konto i Brasil.
route-brazil-others-ai-page = Metas KI-side, for personer uten konto i Brasil
route-brazil-others-ai-page-audience = For personer i Brasil som ikke har konto.
route-whatsapp-ai-messages = WhatsApp-skjema for meldinger med KI
route-whatsapp-ai-messages-audience = For personer med en WhatsApp-konto i EU, Island, Liechtenstein, Norge, Storbritannia eller Sveits.
route-whatsapp-general = WhatsApps generelle personvernskjema
route-whatsapp-general-audience = For personer med en WhatsApp-konto i Europa.
route-third-party-data = Metas skjema for opplysninger fra tredjeparter
route-third-party-data-audience = For personer i EU, Island, Liechtenstein, Norge, Storbritannia eller Sveits. Du trenger ingen konto.
route-third-party-data-elsewhere = Metas skjema for opplysninger fra tredjeparter, i andre land
route-third-party-data-elsewhere-audience = For personer i alle andre land, med eller uten konto.
route-unclear-facebook-ai-page = Metas KI-side, for Facebook
route-unclear-facebook-ai-page-audience = For personer med en Facebook-konto der vi ikke har sjekket loven.
route-unclear-instagram-ai-page = Metas KI-side, for Instagram
route-unclear-instagram-ai-page-audience = For personer med en Instagram-konto der vi ikke har sjekket loven.
route-unclear-whatsapp-ai-messages = WhatsApp-skjema for meldinger med KI
route-unclear-whatsapp-ai-messages-audience = For personer med en WhatsApp-konto der vi ikke har sjekket loven.
route-letter-meta-ireland = Brev til Meta i Irland
route-letter-meta-ireland-audience = For personer med en Facebook- eller Instagram-konto i EU, Island, Liechtenstein eller Norge.
route-letter-meta-ireland-others = Brev til Meta i Irland, uten konto
route-letter-meta-ireland-others-audience = For personer i EU, Island, Liechtenstein eller Norge som ikke har konto.
route-letter-meta-ireland-whatsapp = Brev til Meta i Irland, om KI i WhatsApp
route-letter-meta-ireland-whatsapp-audience = For personer med en WhatsApp-konto i EU, Island, Liechtenstein eller Norge.
route-letter-whatsapp-ireland = Brev til WhatsApp i Irland
route-letter-whatsapp-ireland-audience = For personer med en WhatsApp-konto i EU, Island, Liechtenstein eller Norge.

## Steps: opening the form

step-log-in = Logg inn først, i samme nettleser.
step-log-in-facebook = Logg inn på Facebook først, i samme nettleser.
step-log-in-instagram = Logg inn på Instagram først, i samme nettleser.
step-open-address = Åpne adressen.
step-open-page = Åpne siden hos Meta.
step-phone-address-bar = Lim inn adressen i nettleseren på mobilen, så det ikke åpnes en app i stedet.
step-scroll-end = Rull helt ned på siden. Skjemaet er der.
step-answer-yes = Hvis du blir spurt om det gjelder KI hos Meta, svarer du ja.
step-find-link-facebook = Rull ned. Trykk på lenken for å protestere for Facebook.
step-find-link-instagram = Rull ned. Trykk på lenken for å protestere for Instagram.
step-find-link-whatsapp = Rull ned. Trykk på lenken om meldingene dine med KI på WhatsApp.
step-find-link-others = Rull ned. Se etter en lenke for personer uten konto.
step-find-link-top = Trykk på ordet «protestere» i boksen øverst.
step-app-settings = Åpne innstillingene i appen.
step-app-privacy-centre = Åpne Privacy Centre (personvernsenter).
step-app-object-link = Åpne delen om KI hos Meta, og trykk på ordet «protestere».
step-facebook-app-menu = Trykk på de tre strekene i Facebook-appen.
step-facebook-app-settings = Trykk på «Innstillinger og personvern».
step-facebook-app-centre = Trykk på «Personvernsenter».
step-instagram-app-menu = Gå til profilen din i Instagram-appen, og trykk på de tre strekene.
step-instagram-app-centre = Nær slutten av listen trykker du på «Personvernsenter».
step-pick-product = Velg Facebook eller Instagram.
step-pick-objection = Velg å protestere.
step-whatsapp-choose = Velg «Hvordan kan jeg protestere mot behandlingen av opplysningene mine».
step-third-party-choose = Velg å protestere mot bruken av opplysninger om deg fra tredjeparter.
step-third-party-concern = Velg hva henvendelsen din gjelder.
step-ask-meta-ai = Spør Meta AI om deg selv. Ta vare på spørsmålet og et skjermbilde av svaret.

## Steps: ways that are drawn

step-facebook-web-picture = Trykk på profilbildet ditt på facebook.com.
step-facebook-web-settings = Trykk på «Innstillinger og personvern».
step-facebook-web-centre = Trykk på «Personvernsenter».
step-facebook-web-ai = Trykk på «KI hos Meta».
step-facebook-web-shared = Trykk på delen om det du deler på Metas produkter. Se etter skjemaet der.
step-instagram-web-profile = Gå til profilen din på Instagram.
step-instagram-web-menu = Trykk på de tre strekene.
step-instagram-web-centre = Under «Mer informasjon og støtte» trykker du på «Personvernsenter».
step-instagram-web-object = Trykk på ordet «protestere».
step-whatsapp-chat = Åpne samtalen i WhatsApp.
step-whatsapp-chat-privacy = Se etter «Avansert personvern» i denne samtalen. Slå det på.

## Words in drawings of forms and menus

drawn-ask-ai = Gjelder henvendelsen KI hos Meta?
drawn-yes = Ja
drawn-product = Velg et produkt
drawn-facebook-or-instagram = Facebook eller Instagram
drawn-request = Velg en henvendelse
drawn-objection = Protestere
drawn-question = Velg et spørsmål
drawn-whatsapp-objection = Hvordan kan jeg protestere …
drawn-third-party-objection = Protestere mot bruken av opplysninger om meg fra tredjeparter
drawn-concern = Velg hva henvendelsen din gjelder
drawn-your-concern = Saken din
drawn-facebook = Facebook
drawn-facebook-app = Facebook-appen
drawn-instagram = Instagram
drawn-instagram-profile = Profilen din
drawn-whatsapp = WhatsApp
drawn-menu = Meny
drawn-settings-privacy = Innstillinger og personvern
drawn-privacy-centre = Personvernsenter
drawn-more-info = Mer informasjon og støtte
drawn-profile-picture = Profilbildet ditt
drawn-profile = Profil
drawn-three-lines = De tre strekene
drawn-ai-at-meta = KI hos Meta
drawn-shared = Det du har delt på Metas produkter
drawn-object = protestere
drawn-ai-page = Metas KI-side
drawn-ai-messages = meldinger med KI på WhatsApp
drawn-form = Skjemaet
drawn-a-chat = Samtalen
drawn-this-chat = I denne samtalen
drawn-advanced-privacy = Avansert personvern

## Steps: filling it in

step-check-email = Sjekk e-postadressen. Den skal være den som hører til denne kontoen.
step-country-and-email = Sjekk e-postadressen. Blir du spurt om land, velger du ditt.
step-paste = Lim inn teksten din i boksen.
step-paste-optional = Lim inn teksten din i boksen. I EU kan den stå tom.
step-paste-names-ai = Lim inn teksten din. Sjekk at den nevner KI hos Meta.
step-paste-and-send = Lim inn teksten din hvis du vil, og trykk på Send.
step-brazil-fields = Fyll ut landet ditt, e-posten din og teksten din.
step-whatsapp-number = Skriv inn WhatsApp-nummeret ditt med landskode.
step-whatsapp-email = Skriv inn en e-postadresse der du kan lese posten nå.
step-third-party-fields = Skriv inn navnet ditt, landet ditt og e-posten din.
step-third-party-proof = Lim inn teksten din, spørsmålet til Meta AI og skjermbildet.

## Steps: sending it

step-send = Trykk på Submit (send inn) eller Send.
step-wait-screenshot = Vent på meldingen på siden. Ta et skjermbilde av den.
step-brazil-code = La siden være åpen. Skriv inn koden fra e-posten.
step-enter-code = La siden være åpen. Skriv inn koden fra e-posten.
step-whatsapp-answer-mail = En e-post vil spørre hvilken bruk du protesterer mot, og hvorfor. Svar på den.

## Steps: by post

step-letter-print = Sett teksten din inn i et brev, med navn, adresse og dato. Skriv det ut.
step-letter-sign = Signer det.
step-letter-registered = Send det rekommandert, så du kan bevise at det kom fram.
step-letter-slip = Ta vare på kvitteringen fra posten.
step-letter-note-date = Noter dagen da det ble levert.

## What comes after sending

after-mail-minutes = Ofte kommer det en e-post i løpet av få minutter. Den kan allerede godta protesten.
after-mail-day = Det kan også ta en dag. Kommer det ingenting innen to dager, ser du i søppelposten.
after-popup = På mobilen kan det komme en melding på skjermen i stedet for en e-post.
after-english = Svaret kan være på engelsk. Det er vanlig.
after-keep = Ta vare på svaret. Vi kjenner ikke til noen side der du kan se protesten senere.
after-code = Først kan det komme en e-post med en kode. Den er ikke svaret ennå.
after-question-whatsapp = WhatsApp spør på e-post hvilken bruk du protesterer mot, og hvorfor. Svar på den e-posten.
after-review = En person kan se på henvendelsen din. Hvor lang tid det tar, er ikke kjent.
after-refusal-form = Det kan komme et standardavslag. Ta vare på det også.
after-letter = Svaret kan komme i posten eller på e-post.

## What sources disagree about, and what to know before

note-not-checked-live = Ingen åpnet denne adressen for denne versjonen av appen. Den er bare kjent fra daterte kilder.
note-region = Meta viser skjemaet bare når du er logget inn, og ikke i alle land. Bruker du VPN, slår du den av først.
note-log-in-first = Ser du en side om Meta AI i stedet, logger du inn og åpner adressen på nytt.
note-linked-accounts = Meta sier at én protest dekker alle kontoer i samme Accounts Centre (kontosenter). Noen veiledninger er uenige. For sikkerhets skyld kan du sende én for hver konto.
note-late-objection = Protesten stopper framtidig bruk. Den kan ikke ta noe ut av KI som alt er trent. Kildene er uenige om den dekker eldre innlegg.
note-others-posts = Protesten dekker ikke det andre legger ut om deg.
note-ai-chats = Meta sier at protesten også dekker samtalene dine med Meta AI her. En forbrukerorganisasjon sa i 2025 at den ikke gjør det.
note-earlier-objection = Meta sier at en protest fra 2024 fortsatt gjelder. Noen råder deg til å gjenta den for sikkerhets skyld.
note-meta-account = Siden har en annen lenke for en Meta-konto, for eksempel for Meta AI-appen eller Quest.
note-pages = Kildene er uenige om en Facebook-side kan protestere. Logg inn med den personlige profilen din.
note-reason-optional = I EU trenger du ikke å oppgi noen grunn.
note-country-if-asked = Noen ble spurt om landet sitt, andre ikke.
note-form-of-2024 = I 2024 spurte dette skjemaet om land, grunn og en kode. Én person fikk beskjed om å skrive minst 100 tegn.
note-norway = I 2024 godtok Metas skjema ikke Norge som land for noen. Fra Norge kan du også sende et brev.
note-router-replaced = Meta byttet ut denne adressen i reglene sine 23. juli 2026. Kanskje fører den ingen steder nå.
note-any-objection = Dette skjemaet tar imot alle slags protester. Teksten din må si at din gjelder KI.
note-general-channel = Denne siden tar imot alle slags henvendelser om personvern. Om den fører til KI-skjemaet, er ikke kjent.
note-uk-instagram = På en datamaskin gjelder denne adressen Facebook. For Instagram bruker du Privacy Centre (personvernsenter) i Instagram-appen.
note-uk-form-unknown = Vi kjenner ikke adressen til noe eget skjema for Storbritannia. Vi vet heller ikke hvilket Meta-selskap som har ansvaret der.
note-brazil-form-unknown = Vi kjenner ikke adressen til Metas eget skjema for Brasil. Siden kan føre dit.
note-brazil-reason = I Brasil spurte skjemaet om en kort grunn så sent som i desember 2025.
note-brazil-non-users = I 2024 lovte Meta det brasilianske tilsynet et skjema for personer uten konto. Adressen er ikke kjent.
note-unclear-law = Skjemaet vises kanskje ikke der du bor. Vi har ikke sjekket loven der.
note-whatsapp-address = Vi kjenner ikke adressen til selve skjemaet. Siden hos Meta bør ha en lenke til det.
note-whatsapp-separate = En protest for WhatsApp står alltid for seg selv, også når kontoene dine er koblet.
note-whatsapp-two-routes = WhatsApp har to skjemaer: ett for meldinger med KI, og ett generelt. Mange veiledninger blander dem.
note-whatsapp-private = De private samtalene dine brukes ikke. Bare det noen sender til Meta AI, går til Meta.
note-whatsapp-precaution = I juni 2025 skal Meta ha kalt dette skjemaet et føre-var-tiltak, fordi slike meldinger ikke ble brukt da.
note-whatsapp-not-theirs = WhatsApp kan svare at dette er en sak for Meta. Ta vare på det svaret, og bruk skjemaet for meldinger med KI.
note-whatsapp-disputed = I mai 2025 sa noen at man ikke kan protestere for WhatsApp. Siden da har Meta vist til et eget skjema.
note-third-party-limit = Dette skjemaet gjelder opplysninger fra «tredjeparter». Med det mener Meta det åpne internett og data det har lisens til. Et bilde av deg som en venn har lagt ut på Facebook, er kanskje ikke dekket.
note-third-party-italy = Det italienske tilsynet viser til dette skjemaet for personer uten konto som andre har lagt ut noe om.
note-third-party-proof = Kildene er uenige om du må vise at Meta har opplysninger om deg.
note-third-party-proof-needed = Dette skjemaet ber om et skjermbilde av et svar fra Meta AI som viser opplysninger om deg.
note-third-party-not-automatic = Meta sier at det ikke innvilger slike henvendelser automatisk. Mer enn et dusin kunstnere fikk avslag i 2023.
note-ask-who-posted = Ble det lagt ut av noen du kjenner? Be dem ta det ned. Til det trenger du ikke noe skjema.
note-letter-proof = Rekommandert post gir deg bevis for at du sendte brevet.
note-letter-no-email = Ingen e-postadresse hos Meta for protester er bekreftet. Én protest på e-post kom tilbake med en feilmelding.
note-letter-others = Metas regler nevner også personer uten konto. Derfor kan brevet ta opp det andre har delt.
note-letter-whatsapp-two = Meta driver Meta AI i WhatsApp. Skriv derfor til begge selskapene, Meta og WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Meta har ikke noe skjema mot bruken av dine egne innlegg der du bor. Vi kjenner ikke til noen rett til det.
why-elsewhere-whatsapp = Så vidt vi vet, tilbyr ikke Meta dette skjemaet der du bor. Vi kjenner ikke til noen rett til det.
help-private-account = Gjør kontoen din privat. Da er ikke de nye innleggene offentlige.
help-limit-old-posts = Begrens hvem som kan se de gamle innleggene dine.
help-delete-posts = Slett innlegg du ikke vil at skal brukes, eller hele kontoen.
help-avoid-meta-ai = Ikke bruk Meta AI, og ikke del private ting med den.
help-third-party-form = Hvis Meta AI viser opplysninger om deg, kan du bruke Metas skjema for opplysninger fra tredjeparter.
help-whatsapp-avoid-meta-ai = Ikke skriv til Meta AI, og ikke nevn den i en samtale.
help-whatsapp-delete-chat = Arkiver eller slett samtalen med Meta AI. Selve Meta AI kan ikke fjernes.
help-whatsapp-chat-privacy = Slå på avansert personvern i hver samtale. Da brukes ikke meldingene til KI-funksjoner.
help-whatsapp-accounts-centre = Hold WhatsApp utenfor Accounts Centre (kontosenter). Da er KI-samtalene mindre koblet til de andre kontoene dine.
help-whatsapp-reset = Noen forteller at «/reset-ai» i samtalen sletter Metas kopi. Det har vi ikke kunnet bekrefte.

## Countries and territories

place-AT = Østerrike
place-BE = Belgia
place-BG = Bulgaria
place-HR = Kroatia
place-CY = Kypros
place-CZ = Tsjekkia
place-DK = Danmark
place-EE = Estland
place-FI = Finland
place-FR = Frankrike
place-DE = Tyskland
place-DE-BW = Baden-Württemberg
place-DE-BY = Bayern
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Vorpommern
place-DE-NI = Niedersachsen
place-DE-NW = Nordrhein-Westfalen
place-DE-RP = Rheinland-Pfalz
place-DE-SL = Saarland
place-DE-SN = Sachsen
place-DE-ST = Sachsen-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Thüringen
place-GR = Hellas
place-HU = Ungarn
place-IE = Irland
place-IT = Italia
place-LV = Latvia
place-LT = Litauen
place-LU = Luxembourg
place-MT = Malta
place-NL = Nederland
place-PL = Polen
place-PT = Portugal
place-RO = Romania
place-SK = Slovakia
place-SI = Slovenia
place-ES = Spania
place-SE = Sverige
place-GP = Guadeloupe
place-GF = Fransk Guyana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Asorene
place-PT-30 = Madeira
place-ES-CN = Kanariøyene
place-IS = Island
place-LI = Liechtenstein
place-NO = Norge
place-GB = Storbritannia
place-CH = Sveits
place-BR = Brasil
place-JP = Japan
place-KR = Sør-Korea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatikanstaten
place-JE = Jersey
place-GG = Guernsey
place-IM = Man
place-GI = Gibraltar
place-FO = Færøyene
place-GL = Grønland
place-CY-NORTH = Nord-Kypros
place-GB-BASES = Britiske baser på Kypros
place-US = USA
place-other = Et annet land

## Reasons one can tick

reason-no-expectation-tick = Da jeg la ut innholdet, kunne jeg ikke vente dette
reason-children-tick = Bildene eller innleggene mine viser barna mine
reason-health-tick = Innleggene mine sier noe om helsen min
reason-belief-politics-tick = Innleggene mine viser hva jeg tror på eller mener politisk
reason-my-work-tick = Tekstene og bildene mine er mitt eget verk
reason-others-in-my-pictures-tick = Andre personer er med på bildene mine
reason-posts-from-youth-tick = Noen innlegg er fra da jeg var ung
reason-cannot-be-undone-tick = Det KI har lært, kan ikke tas tilbake

## By when an answer is due, and why

rule-gdpr = Artikkel 12 nr. 3 i personvernforordningen (GDPR) gir selskapet én kalendermåned fra dagen protesten kommer fram. Et skjema kommer fram den dagen du sender det. Faller siste dag i en helg eller på en irsk helligdag, flyttes den til neste arbeidsdag. Meta svarer fra Irland. At de irske helligdagene gjelder, er vår tolkning.
rule-uk-gdpr = Britisk lov gir selskapet én kalendermåned fra dagen protesten kommer fram. Et skjema kommer fram den dagen du sender det. Faller siste dag i en helg eller på en helligdag i England og Wales, flyttes den til neste arbeidsdag. Fristen løper ikke mens selskapet venter på noe det trenger fra deg.
rule-swiss-courtesy = Sveitsisk lov har ingen frist for svar på en protest. Tretti dager er en rimelig frist, ikke en lovbestemt.
rule-no-date = Vi kjenner ikke til noen lovbestemt svarfrist der du bor. Derfor setter appen ingen.
rule-uk-complaint = Fra og med 19. juni 2026 må et selskap i Storbritannia bekrefte mottak av en klage innen 30 dager. Dagen den kommer fram, regnes ikke med. Faller siste dag i en helg eller på en helligdag i England og Wales, flyttes den til neste arbeidsdag.
rule-authority-news = Innen tre måneder må tilsynet fortelle deg hvor langt det er kommet, eller hva det har bestemt. Det står i artikkel 78 nr. 2 i personvernforordningen (GDPR). Etter det kan du gå til en domstol. At ny beskjed fra tilsynet starter en ny telling, er vår tolkning.
rule-reminder = En purring gir to uker. Det er vanlig. Ingen lov bestemmer det.
rule-recheck = Skjemaer og regler har endret seg hvert år siden 2024. Se derfor etter én gang i året om alt er som før. Ingen lov bestemmer denne datoen.

## Public holidays

holiday-ie-new-year = første nyttårsdag
holiday-ie-february = fridag for St. Brigid
holiday-ie-saint-patrick = St. Patricks dag
holiday-ie-easter-monday = andre påskedag
holiday-ie-may = fridag i mai
holiday-ie-june = fridag i juni
holiday-ie-august = fridag i august
holiday-ie-october = fridag i oktober
holiday-ie-christmas = første juledag
holiday-ie-saint-stephen = andre juledag
holiday-gb-new-year = første nyttårsdag
holiday-gb-good-friday = langfredag
holiday-gb-easter-monday = andre påskedag
holiday-gb-early-may = fridag tidlig i mai
holiday-gb-spring = fridag om våren
holiday-gb-summer = fridag om sommeren
holiday-gb-christmas = første juledag
holiday-gb-boxing-day = andre juledag

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = I Østerrike må en klage ha bestemte deler. Legg ved protesten og eventuelle svar.
caveat-at-limit = I Østerrike må du klage innen ett år fra du fikk vite om det, og innen tre år fra det skjedde.
caveat-be-language = Klager tas bare imot på nederlandsk, fransk eller tysk.
caveat-bg-language = Skriv på bulgarsk, eller legg ved en oversettelse. Oppgi også den faste adressen din, og signer.
caveat-bg-channel = Send den i posten eller på faks, eller lever den. På e-post teller den bare med en kvalifisert elektronisk signatur.
caveat-bg-limit = Det finnes en frist. Én kilde sier ett år fra du fikk vite om det. Det kan ha endret seg.
caveat-cy-form = Skjema A er det riktige for dette.
caveat-de-land = I Tyskland har tilsynet i delstaten din ansvar for selskaper. Dette tilsynet tar seg av føderale organer, post og telefon.
caveat-dk-channel = Nettskjemaet krever MitID. Du kan bruke e-post eller vanlig post i stedet, men send ingen lenker, lyd, filmer eller ZIP-filer.
caveat-dk-company-first = Skriv til selskapet først. Du må oppgi navnet ditt.
caveat-es-channel = På nett trenger du et spansk sertifikat eller Cl@ve. Har du ikke det, skriver du på spansk, i posten.
caveat-fr-channel = Bruk nettskjemaet, eller posten. Skriv på fransk.
caveat-gb-company-first = I Storbritannia klager du til selskapet først. Slik har reglene vært siden 19. juni 2026.
caveat-gb-address = Tilsynet flyttet til Manchester høsten 2026. Sjekk adressen før du skriver.
caveat-ie-channel = Bruk nettskjemaet, e-post eller posten. Klager tas ikke imot på telefon.
caveat-it-channel = Signer brevet. Send det som sertifisert e-post (PEC) eller som rekommandert brev.
caveat-lt-company-first = Skriv til selskapet først.
caveat-lt-channel = Send den som rekommandert brev, eller lever den. Nettjenesten og «E. pristatymas» virker også.
caveat-nl-channel = Det finnes et nettskjema. Du kan skrive på nederlandsk eller engelsk.
caveat-no-channel = Nettskjemaet krever ID-porten eller BankID. Du kan skrive et brev i stedet.
caveat-pl-channel = Skriv på polsk. Bruk posten eller den elektroniske postkassen: En vanlig e-post teller ikke.
caveat-ro-signature = Skriv på rumensk eller engelsk. Oppgi fullt navn og adresse, og signer for hånd eller med elektronisk signatur.
caveat-se-public = Det du sender, blir et offentlig dokument som alle kan be om å få se.
caveat-ch-report = Dette er en melding. Tilsynet trenger ikke å avgjøre saken din.
caveat-br-petition = Du trenger innlogging hos gov.br, og bevis for at du spurte selskapet først.

## Languages in which an authority takes a complaint

in-language-bg = bulgarsk
in-language-cs = tsjekkisk
in-language-da = dansk
in-language-de = tysk
in-language-el = gresk
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
in-language-lv = latvisk
in-language-mt = maltesisk
in-language-nb = norsk
in-language-nl = nederlandsk
in-language-nn = nynorsk
in-language-pl = polsk
in-language-pt = portugisisk
in-language-pt-BR = brasiliansk portugisisk
in-language-ro = rumensk
in-language-sk = slovakisk
in-language-sl = slovensk
in-language-sv = svensk
