### Words for the fact files in assets/catalog, in Dutch: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Uw berichten, foto’s, reacties en AI-gesprekken. Messenger hoort erbij.
platform-instagram = Instagram
platform-instagram-hint = Uw berichten, foto’s, reacties en AI-gesprekken. Threads hoort erbij.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Wat u in WhatsApp aan Meta AI schrijft. Uw privégesprekken worden niet gebruikt.
platform-no-account = Zonder account
platform-no-account-hint = U hebt geen account, maar anderen schrijven over u of delen foto’s van u.

## Where a person lives, and the right that applies there

zone-eu = Europese Unie
zone-eea = IJsland, Liechtenstein of Noorwegen
zone-uk = Verenigd Koninkrijk
zone-switzerland = Zwitserland
zone-brazil = Brazilië
zone-unclear = Een plaats waarvan wij de wet niet hebben bekeken
zone-elsewhere = Een ander land
law-eu = U hebt recht van bezwaar volgens artikel 21 van de AVG.
law-eea = U hebt recht van bezwaar volgens artikel 21 van de AVG, die via de EER-Overeenkomst geldt.
law-uk = U hebt recht van bezwaar volgens artikel 21 van de UK GDPR.
law-switzerland = Volgens de artikelen 30 tot en met 32 van de Zwitserse wet op de gegevensbescherming kunt u dit gebruik uitdrukkelijk verbieden.
law-brazil = Volgens artikel 18 van de LGPD kunt u bezwaar maken tegen gebruik dat niet volgens de wet is.
law-unclear = Wij hebben niet bekeken welk recht geldt waar u woont.
law-elsewhere = Waar u woont, is geen recht bekend waarmee u zich tegen dit gebruik van uw eigen berichten kunt verzetten.

## Routes

route-facebook-ai-page = AI-pagina van Meta, voor Facebook
route-facebook-ai-page-audience = Voor mensen met een Facebook-account in de EU, IJsland, Liechtenstein, Noorwegen, het VK of Zwitserland.
route-facebook-form-2025 = Facebook-formulier van 2025
route-facebook-form-2025-audience = Voor mensen met een Facebook-account in de EU, IJsland, Liechtenstein, Noorwegen of Zwitserland.
route-facebook-form-2024 = Facebook-formulier van 2024
route-facebook-form-2024-audience = Voor mensen met een Facebook-account in de EU, IJsland, Liechtenstein, Noorwegen, het VK of Zwitserland.
route-facebook-router = Facebook-formulier voor alle bezwaren
route-facebook-router-audience = Voor mensen met een Facebook-account in de EU, IJsland, Liechtenstein, Noorwegen of het VK.
route-facebook-legitimate-interest = Facebook-formulier tegen ‘gerechtvaardigde belangen’
route-facebook-legitimate-interest-audience = Voor mensen met een Facebook-account in de EU, IJsland, Liechtenstein of Noorwegen.
route-meta-privacy-rights = Algemene pagina van Meta voor privacyverzoeken
route-meta-privacy-rights-audience = Voor mensen met een account op Facebook of Instagram, als het AI-formulier niet verschijnt.
route-instagram-ai-page = AI-pagina van Meta, voor Instagram
route-instagram-ai-page-audience = Voor mensen met een Instagram-account in de EU, IJsland, Liechtenstein, Noorwegen, het VK of Zwitserland.
route-instagram-form-2025 = Instagram-formulier van 2025
route-instagram-form-2025-audience = Voor mensen met een Instagram-account in de EU, IJsland, Liechtenstein, Noorwegen of Zwitserland.
route-instagram-form-2024 = Ouder Instagram-formulier
route-instagram-form-2024-audience = Voor mensen met een Instagram-account in de EU, IJsland, Liechtenstein, Noorwegen, het VK of Zwitserland.
route-instagram-legitimate-interest = Instagram-formulier tegen ‘gerechtvaardigde belangen’
route-instagram-legitimate-interest-audience = Voor mensen met een Instagram-account in de EU, IJsland, Liechtenstein of Noorwegen.
route-uk-privacy-centre = Privacycentrum van Meta
route-uk-privacy-centre-audience = Voor mensen met een account op Facebook of Instagram in het VK.
route-brazil-facebook-ai-page = AI-pagina van Meta, voor Facebook in Brazilië
route-brazil-facebook-ai-page-audience = Voor mensen met een Facebook-account in Brazilië.
route-brazil-facebook-form = Facebook-formulier, in Brazilië
route-brazil-facebook-form-audience = Voor mensen met een Facebook-account in Brazilië.
route-brazil-instagram-ai-page = AI-pagina van Meta, voor Instagram in Brazilië
route-brazil-instagram-ai-page-audience = Voor mensen met een Instagram-account in Brazilië.
route-brazil-whatsapp-ai-messages = WhatsApp-formulier voor berichten met AI’s, in Brazilië
route-brazil-whatsapp-ai-messages-audience = Voor mensen met een WhatsApp-account in Brazilië.
route-brazil-others-ai-page = AI-pagina van Meta, voor mensen zonder account in Brazilië
route-brazil-others-ai-page-audience = Voor mensen in Brazilië die geen account hebben.
route-whatsapp-ai-messages = WhatsApp-formulier voor berichten met AI’s
route-whatsapp-ai-messages-audience = Voor mensen met een WhatsApp-account in de EU, IJsland, Liechtenstein, Noorwegen, het VK of Zwitserland.
route-whatsapp-general = Algemeen privacyformulier van WhatsApp
route-whatsapp-general-audience = Voor mensen met een WhatsApp-account in Europa.
route-third-party-data = Formulier van Meta voor informatie van derden
route-third-party-data-audience = Voor mensen in de EU, IJsland, Liechtenstein, Noorwegen, het VK of Zwitserland. Een account is niet nodig.
route-third-party-data-elsewhere = Formulier van Meta voor informatie van derden, in andere landen
route-third-party-data-elsewhere-audience = Voor mensen in alle andere landen, met of zonder account.
route-unclear-facebook-ai-page = AI-pagina van Meta, voor Facebook
route-unclear-facebook-ai-page-audience = Voor mensen met een Facebook-account op een plaats waarvan wij de wet niet hebben bekeken.
route-unclear-instagram-ai-page = AI-pagina van Meta, voor Instagram
route-unclear-instagram-ai-page-audience = Voor mensen met een Instagram-account op een plaats waarvan wij de wet niet hebben bekeken.
route-unclear-whatsapp-ai-messages = WhatsApp-formulier voor berichten met AI’s
route-unclear-whatsapp-ai-messages-audience = Voor mensen met een WhatsApp-account op een plaats waarvan wij de wet niet hebben bekeken.
route-letter-meta-ireland = Brief aan Meta in Ierland
route-letter-meta-ireland-audience = Voor mensen met een account op Facebook of Instagram in de EU, IJsland, Liechtenstein of Noorwegen.
route-letter-meta-ireland-others = Brief aan Meta in Ierland, zonder account
route-letter-meta-ireland-others-audience = Voor mensen in de EU, IJsland, Liechtenstein of Noorwegen die geen account hebben.
route-letter-meta-ireland-whatsapp = Brief aan Meta in Ierland, over AI in WhatsApp
route-letter-meta-ireland-whatsapp-audience = Voor mensen met een WhatsApp-account in de EU, IJsland, Liechtenstein of Noorwegen.
route-letter-whatsapp-ireland = Brief aan WhatsApp in Ierland
route-letter-whatsapp-ireland-audience = Voor mensen met een WhatsApp-account in de EU, IJsland, Liechtenstein of Noorwegen.

## Steps: opening the form

step-log-in = Log eerst in, in dezelfde browser.
step-log-in-facebook = Log eerst in op Facebook, in dezelfde browser.
step-log-in-instagram = Log eerst in op Instagram, in dezelfde browser.
step-open-address = Open het adres.
step-open-page = Open de pagina van Meta.
step-phone-address-bar = Plak het adres in de browser van uw telefoon, zodat er geen app opengaat.
step-scroll-end = Scrol naar het einde van de pagina. Daar staat het formulier.
step-answer-yes = Krijgt u de vraag of uw verzoek over AI bij Meta gaat? Antwoord dan ja.
step-find-link-facebook = Scrol omlaag. Klik op de link om voor Facebook bezwaar te maken.
step-find-link-instagram = Scrol omlaag. Klik op de link om voor Instagram bezwaar te maken.
step-find-link-whatsapp = Scrol omlaag. Klik op de link over uw berichten met AI’s op WhatsApp.
step-find-link-others = Scrol omlaag. Zoek een link voor mensen zonder account.
step-find-link-top = Klik in het vak bovenaan op de woorden ‘bezwaar maken’.
step-app-settings = Open in de app de instellingen.
step-app-privacy-centre = Open het Privacycentrum.
step-app-object-link = Open het deel over AI bij Meta en tik op de woorden ‘bezwaar maken’.
step-facebook-app-menu = Tik in de Facebook-app op de drie streepjes.
step-facebook-app-settings = Tik op ‘Instellingen en privacy’.
step-facebook-app-centre = Tik op ‘Privacycentrum’.
step-instagram-app-menu = Ga in de Instagram-app naar uw profiel en tik op de drie streepjes.
step-instagram-app-centre = Tik bijna onderaan de lijst op ‘Privacycentrum’.
step-pick-product = Kies Facebook of Instagram.
step-pick-objection = Kies het verzoek om bezwaar te maken.
step-whatsapp-choose = Kies ‘Hoe kan ik bezwaar maken tegen de verwerking van mijn informatie’.
step-third-party-choose = Kies dat u bezwaar maakt tegen het gebruik van uw informatie van derden.
step-third-party-concern = Kies waar uw verzoek over gaat.
step-ask-meta-ai = Vraag Meta AI iets over uzelf. Bewaar uw vraag en een schermafbeelding van het antwoord.

## Steps: ways that are drawn

step-facebook-web-picture = Klik op facebook.com op uw profielfoto.
step-facebook-web-settings = Klik op ‘Instellingen en privacy’.
step-facebook-web-centre = Klik op ‘Privacycentrum’.
step-facebook-web-ai = Klik op ‘AI bij Meta’.
step-facebook-web-shared = Klik op het deel over wat u deelt op de producten van Meta. Zoek daar het formulier.
step-instagram-web-profile = Ga op Instagram naar uw profiel.
step-instagram-web-menu = Klik op de drie streepjes.
step-instagram-web-centre = Klik onder ‘Meer informatie en hulp’ op ‘Privacycentrum’.
step-instagram-web-object = Klik op de woorden ‘bezwaar maken’.
step-whatsapp-chat = Open in WhatsApp de chat.
step-whatsapp-chat-privacy = Zoek in deze chat naar ‘Uitgebreide chatprivacy’. Zet dat aan.

## Words in drawings of forms and menus

drawn-ask-ai = Gaat uw verzoek over AI bij Meta?
drawn-yes = Ja
drawn-product = Kies een product
drawn-facebook-or-instagram = Facebook of Instagram
drawn-request = Kies een verzoek
drawn-objection = Bezwaar maken
drawn-question = Kies een vraag
drawn-whatsapp-objection = Hoe kan ik bezwaar maken …
drawn-third-party-objection = Bezwaar tegen het gebruik van mijn informatie van derden
drawn-concern = Kies waar uw verzoek over gaat
drawn-your-concern = Uw kwestie
drawn-facebook = Facebook
drawn-facebook-app = Facebook-app
drawn-instagram = Instagram
drawn-instagram-profile = Uw profiel
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Instellingen en privacy
drawn-privacy-centre = Privacycentrum
drawn-more-info = Meer informatie en hulp
drawn-profile-picture = Uw profielfoto
drawn-profile = Profiel
drawn-three-lines = De drie streepjes
drawn-ai-at-meta = AI bij Meta
drawn-shared = Informatie die u op producten van Meta hebt gedeeld
drawn-object = bezwaar maken
drawn-ai-page = AI-pagina van Meta
drawn-ai-messages = berichten met AI’s op WhatsApp
drawn-form = Het formulier
drawn-a-chat = De chat
drawn-this-chat = In deze chat
drawn-advanced-privacy = Uitgebreide chatprivacy

## Steps: filling it in

step-check-email = Controleer het e-mailadres. Het moet het adres van dit account zijn.
step-country-and-email = Controleer het e-mailadres. Wordt om een land gevraagd? Kies dan uw land.
step-paste = Plak uw tekst in het vak.
step-paste-optional = Plak uw tekst in het vak. In de EU mag het leeg blijven.
step-paste-names-ai = Plak uw tekst. Controleer of er AI bij Meta in staat.
step-paste-and-send = Plak uw tekst, als u dat wilt, en klik op ‘Versturen’.
step-brazil-fields = Vul uw land, uw e-mailadres en uw tekst in.
step-whatsapp-number = Vul uw WhatsApp-nummer in, met de landcode.
step-whatsapp-email = Vul een e-mailadres in waarvan u de mail nu kunt lezen.
step-third-party-fields = Vul uw naam, uw land en uw e-mailadres in.
step-third-party-proof = Plak uw tekst, uw vraag aan Meta AI en de schermafbeelding.

## Steps: sending it

step-send = Klik op ‘Verzenden’ of ‘Versturen’.
step-wait-screenshot = Wacht op de melding op de pagina. Maak er een schermafbeelding van.
step-brazil-code = Laat de pagina open. Vul de code uit de e-mail in.
step-enter-code = Laat de pagina open. Vul de code uit de e-mail in.
step-whatsapp-answer-mail = In een e-mail komt de vraag tegen welk gebruik u bezwaar maakt, en waarom. Beantwoord die.

## Steps: by post

step-letter-print = Zet uw tekst in een brief, met uw naam, uw adres en de datum. Druk de brief af.
step-letter-sign = Zet uw handtekening.
step-letter-registered = Verstuur de brief aangetekend. Dan kunt u bewijzen dat hij is aangekomen.
step-letter-slip = Bewaar het verzendbewijs van de post.
step-letter-note-date = Noteer de dag waarop de brief is bezorgd.

## What comes after sending

after-mail-minutes = Vaak komt er binnen een paar minuten een e-mail. Daarin kan uw bezwaar al zijn geaccepteerd.
after-mail-day = Het kan ook een dag duren. Komt er binnen twee dagen niets? Kijk dan in uw map met spam.
after-popup = Op een telefoon kan er een melding op het scherm komen in plaats van een e-mail.
after-english = Het antwoord kan in het Engels zijn. Dat is normaal.
after-keep = Bewaar het antwoord. Wij kennen geen pagina waar u uw bezwaar later kunt opzoeken.
after-code = Eerst kan er een e-mail met een code komen. Dat is nog niet het antwoord.
after-question-whatsapp = WhatsApp vraagt per e-mail tegen welk gebruik u bezwaar maakt, en waarom. Beantwoord die e-mail.
after-review = Misschien kijkt er iemand naar uw verzoek. Hoelang dat duurt, is niet bekend.
after-refusal-form = Een standaardafwijzing is mogelijk. Bewaar die ook.
after-letter = Het antwoord kan per post of per e-mail komen.

## What sources disagree about, and what to know before

note-not-checked-live = Niemand heeft dit adres voor deze versie van de app geopend. Het is alleen bekend uit gedateerde bronnen.
note-region = Meta toont het formulier alleen aan mensen die zijn ingelogd, en niet in elk land. Gebruikt u een VPN? Zet die dan eerst uit.
note-log-in-first = Ziet u een pagina over Meta AI? Log dan in en open het adres opnieuw.
note-linked-accounts = Volgens Meta geldt één bezwaar voor alle accounts in hetzelfde Accounts Centre (Accountcentrum). Sommige handleidingen spreken dat tegen. U kunt voor de zekerheid voor elk account bezwaar maken.
note-late-objection = Uw bezwaar stopt het gebruik in de toekomst. Het haalt niets uit AI die al is getraind. De bronnen spreken elkaar tegen over uw oudere berichten.
note-others-posts = Uw bezwaar geldt niet voor wat anderen over u plaatsen.
note-ai-chats = Volgens Meta geldt het bezwaar ook voor uw gesprekken met Meta AI hier. Een consumentenorganisatie zei in 2025 dat dit niet zo is.
note-earlier-objection = Volgens Meta telt een bezwaar uit 2024 nog. Sommigen raden aan het voor de zekerheid te herhalen.
note-meta-account = Op de pagina staat nog een link voor een Meta-account, bijvoorbeeld voor de Meta AI-app of Quest.
note-pages = De bronnen spreken elkaar tegen over bezwaar voor een Facebook-pagina. Log in met uw persoonlijke profiel.
note-reason-optional = In de EU hoeft u geen reden te geven.
note-country-if-asked = Sommige mensen moesten hun land invullen, andere niet.
note-form-of-2024 = In 2024 vroeg dit formulier om een land, een reden en een code. Iemand moest minstens 100 tekens schrijven.
note-norway = In 2024 weigerde het formulier van Meta bij sommigen Noorwegen. Vanuit Noorwegen is een brief een andere manier.
note-router-replaced = Meta heeft dit adres op 23 juli 2026 in zijn beleid vervangen. Misschien werkt het niet meer.
note-any-objection = Dit formulier is voor elk soort bezwaar. In uw tekst moet staan dat het over AI gaat.
note-general-channel = Deze pagina is voor elk soort privacyverzoek. Of u zo bij het AI-formulier komt, is niet bekend.
note-uk-instagram = Op een computer is dit adres voor Facebook. Gebruik voor Instagram het Privacycentrum in de Instagram-app.
note-uk-form-unknown = Het adres van een formulier alleen voor het VK is niet bekend. Ook is niet bekend welk bedrijf van Meta in het VK verantwoordelijk is.
note-brazil-form-unknown = Het adres van het eigen formulier van Meta voor Brazilië is niet bekend. Misschien brengt de pagina u daar.
note-brazil-reason = In Brazilië vroeg het formulier in december 2025 nog om een korte reden.
note-brazil-non-users = In 2024 beloofde Meta de Braziliaanse toezichthouder een formulier voor mensen zonder account. Waar dat staat, is niet bekend.
note-unclear-law = Misschien verschijnt het formulier niet waar u woont. Wij hebben de wet daar niet bekeken.
note-whatsapp-address = Het adres van het formulier zelf is niet bekend. Op de pagina van Meta hoort een link te staan.
note-whatsapp-separate = Een bezwaar voor WhatsApp staat altijd op zichzelf, ook als uw accounts zijn gekoppeld.
note-whatsapp-two-routes = WhatsApp heeft twee formulieren: een voor berichten met AI’s, en een algemeen formulier. Veel handleidingen halen ze door elkaar.
note-whatsapp-private = Uw privégesprekken worden niet gebruikt. Alleen wat iemand aan Meta AI stuurt, gaat naar Meta.
note-whatsapp-precaution = Volgens onze bronnen noemde Meta dit formulier in juni 2025 een voorzorg, omdat zulke berichten toen niet werden gebruikt.
note-whatsapp-not-theirs = WhatsApp kan antwoorden dat dit een zaak van Meta is. Bewaar dat antwoord en gebruik het formulier voor berichten met AI’s.
note-whatsapp-disputed = In mei 2025 zeiden sommigen dat bezwaar voor WhatsApp niet kan. Sindsdien noemt Meta een eigen formulier daarvoor.
note-third-party-limit = Dit formulier gaat over gegevens van ‘derden’. Daarmee bedoelt Meta het open internet, en gegevens onder licentie. Een foto van u die een vriend op Facebook zet, valt er misschien niet onder.
note-third-party-italy = De Italiaanse toezichthouder noemt dit formulier voor mensen zonder account over wie anderen iets hebben geplaatst.
note-third-party-proof = De bronnen spreken elkaar tegen: moet u aantonen dat Meta gegevens over u heeft?
note-third-party-proof-needed = Dit formulier vraagt om een schermafbeelding van een antwoord van Meta AI waarin uw gegevens staan.
note-third-party-not-automatic = Meta zegt dat het deze verzoeken niet automatisch inwilligt. In 2023 zijn meer dan twaalf kunstenaars afgewezen.
note-ask-who-posted = Heeft een bekende van u het geplaatst? Vraag dan om het weg te halen. Daarvoor is geen formulier nodig.
note-letter-proof = Aangetekende post is de manier die u kunt bewijzen.
note-letter-no-email = Er is geen e-mailadres van Meta voor bezwaren bevestigd. Eén bezwaar per e-mail kwam terug met een foutmelding.
note-letter-others = Het beleid van Meta noemt ook mensen zonder account. De brief kan dus gaan over wat anderen hebben gedeeld.
note-letter-whatsapp-two = Meta AI in WhatsApp is van Meta. Schrijf dus aan beide bedrijven, Meta en WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Waar u woont, heeft Meta geen formulier tegen het gebruik van uw eigen berichten. Voor zover wij weten, hebt u daar ook geen recht op.
why-elsewhere-whatsapp = Voor zover bekend heeft Meta dit formulier niet waar u woont. U hebt er, voor zover wij weten, ook geen recht op.
help-private-account = Maak uw account privé. Uw nieuwe berichten zijn dan niet openbaar.
help-limit-old-posts = Beperk wie uw oude berichten kan zien.
help-delete-posts = Verwijder berichten waarvan u het gebruik niet wilt, of het hele account.
help-avoid-meta-ai = Gebruik Meta AI niet, en deel er geen privézaken mee.
help-third-party-form = Toont Meta AI uw gegevens? Gebruik dan het formulier van Meta voor informatie van derden.
help-whatsapp-avoid-meta-ai = Schrijf niet aan Meta AI, en noem het niet in een chat.
help-whatsapp-delete-chat = Archiveer of verwijder de chat met Meta AI. Meta AI zelf kunt u niet verwijderen.
help-whatsapp-chat-privacy = Zet in elke chat de uitgebreide chatprivacy aan. De berichten daarin worden dan niet voor AI-functies gebruikt.
help-whatsapp-accounts-centre = Houd WhatsApp buiten uw Accounts Centre (Accountcentrum). De AI-gesprekken zijn dan minder gekoppeld aan uw andere accounts.
help-whatsapp-reset = Volgens sommigen wist u met ‘/reset-ai’ in de chat de kopie bij Meta. Wij konden dat niet bevestigen.

## Countries and territories

place-AT = Oostenrijk
place-BE = België
place-BG = Bulgarije
place-HR = Kroatië
place-CY = Cyprus
place-CZ = Tsjechië
place-DK = Denemarken
place-EE = Estland
place-FI = Finland
place-FR = Frankrijk
place-DE = Duitsland
place-DE-BW = Baden-Württemberg
place-DE-BY = Beieren
place-DE-BE = Berlijn
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Voor-Pommeren
place-DE-NI = Nedersaksen
place-DE-NW = Noordrijn-Westfalen
place-DE-RP = Rijnland-Palts
place-DE-SL = Saarland
place-DE-SN = Saksen
place-DE-ST = Saksen-Anhalt
place-DE-SH = Sleeswijk-Holstein
place-DE-TH = Thüringen
place-GR = Griekenland
place-HU = Hongarije
place-IE = Ierland
place-IT = Italië
place-LV = Letland
place-LT = Litouwen
place-LU = Luxemburg
place-MT = Malta
place-NL = Nederland
place-PL = Polen
place-PT = Portugal
place-RO = Roemenië
place-SK = Slowakije
place-SI = Slovenië
place-ES = Spanje
place-SE = Zweden
place-GP = Guadeloupe
place-GF = Frans-Guyana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azoren
place-PT-30 = Madeira
place-ES-CN = Canarische Eilanden
place-IS = IJsland
place-LI = Liechtenstein
place-NO = Noorwegen
place-GB = Verenigd Koninkrijk
place-CH = Zwitserland
place-BR = Brazilië
place-JP = Japan
place-KR = Zuid-Korea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vaticaanstad
place-JE = Jersey
place-GG = Guernsey
place-IM = Isle of Man
place-GI = Gibraltar
place-FO = Faeröer
place-GL = Groenland
place-CY-NORTH = Noord-Cyprus
place-GB-BASES = Britse bases op Cyprus
place-US = Verenigde Staten
place-other = Een ander land

## Reasons one can tick

reason-no-expectation-tick = Toen ik mijn berichten plaatste, kon ik dit niet verwachten
reason-children-tick = Op mijn foto’s of in mijn berichten staan mijn kinderen
reason-health-tick = Mijn berichten zeggen iets over mijn gezondheid
reason-belief-politics-tick = Uit mijn berichten blijkt mijn geloof of politieke mening
reason-my-work-tick = Mijn teksten en beelden zijn mijn eigen werk
reason-others-in-my-pictures-tick = Op mijn foto’s staan andere mensen
reason-posts-from-youth-tick = Sommige berichten zijn uit mijn jeugd
reason-cannot-be-undone-tick = Wat AI heeft geleerd, is niet terug te draaien

## By when an answer is due, and why

rule-gdpr = Artikel 12, lid 3, van de AVG geeft het bedrijf één kalendermaand, vanaf de dag waarop uw bezwaar aankomt. Een formulier komt aan op de dag waarop u het verstuurt. Valt de laatste dag in een weekend of op een Ierse feestdag, dan schuift die op naar de volgende werkdag. Meta antwoordt vanuit Ierland. Dat de Ierse feestdagen tellen, is onze uitleg van de regels.
rule-uk-gdpr = De Britse wet geeft het bedrijf één kalendermaand, vanaf de dag waarop uw bezwaar aankomt. Een formulier komt aan op de dag waarop u het verstuurt. Valt de laatste dag in een weekend of op een feestdag in Engeland en Wales? Dan schuift die op naar de volgende werkdag. De tijd staat stil zolang het bedrijf wacht op iets dat het van u nodig heeft.
rule-swiss-courtesy = De Zwitserse wet noemt geen termijn voor een antwoord op een bezwaar. Dertig dagen is een redelijke termijn, geen wettelijke.
rule-no-date = Wij kennen geen wettelijke termijn voor een antwoord waar u woont. Daarom noemt deze app geen datum.
rule-uk-complaint = Sinds 19 juni 2026 moet een bedrijf in het Verenigd Koninkrijk de ontvangst van een klacht binnen 30 dagen bevestigen. De dag waarop de klacht aankomt, telt niet mee. Valt de laatste dag in een weekend of op een feestdag in Engeland en Wales? Dan schuift die op naar de volgende werkdag.
rule-authority-news = Binnen drie maanden moet de toezichthouder u zeggen hoe ver de zaak is, of wat het besluit is. Dat staat in artikel 78, lid 2, van de AVG. Daarna kunt u naar de rechter gaan. Dat nieuws van de toezichthouder de telling opnieuw laat beginnen, is onze uitleg van de regels.
rule-reminder = Een herinnering geeft twee weken. Dat is gebruikelijk. Het staat in geen wet.
rule-recheck = Formulieren en beleid zijn sinds 2024 elk jaar veranderd. Kijk dus eens per jaar of alles nog hetzelfde is. Deze datum staat in geen wet.

## Public holidays

holiday-ie-new-year = nieuwjaarsdag
holiday-ie-february = de feestdag van Sint-Brigida
holiday-ie-saint-patrick = Saint Patrick’s Day
holiday-ie-easter-monday = tweede paasdag
holiday-ie-may = de feestdag in mei
holiday-ie-june = de feestdag in juni
holiday-ie-august = de feestdag in augustus
holiday-ie-october = de feestdag in oktober
holiday-ie-christmas = eerste kerstdag
holiday-ie-saint-stephen = tweede kerstdag
holiday-gb-new-year = nieuwjaarsdag
holiday-gb-good-friday = Goede Vrijdag
holiday-gb-easter-monday = tweede paasdag
holiday-gb-early-may = de feestdag begin mei
holiday-gb-spring = de feestdag in de lente
holiday-gb-summer = de feestdag in de zomer
holiday-gb-christmas = eerste kerstdag
holiday-gb-boxing-day = tweede kerstdag

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = In Oostenrijk heeft een klacht vaste onderdelen. Voeg uw bezwaar en elk antwoord bij.
caveat-at-limit = In Oostenrijk dient u de klacht in binnen één jaar nadat u het te weten kwam. Ook mag het niet meer dan drie jaar geleden zijn gebeurd.
caveat-be-language = Een klacht kan hier alleen in het Nederlands, Frans of Duits.
caveat-bg-language = Schrijf in het Bulgaars, of voeg een vertaling toe. Geef ook uw vaste adres, en zet uw handtekening.
caveat-bg-channel = Verstuur de klacht per post of fax, of geef die af. E-mail telt alleen met een gekwalificeerde elektronische handtekening.
caveat-bg-limit = Er is een termijn. Volgens één bron is dat één jaar nadat u het te weten kwam. Dat kan zijn veranderd.
caveat-cy-form = Gebruik hiervoor formulier A van deze toezichthouder.
caveat-de-land = In Duitsland gaat de toezichthouder van uw deelstaat over bedrijven. Deze hier gaat over de federale overheid, post en telefonie.
caveat-dk-channel = Voor het onlineformulier is MitID nodig. E-mail of post kan ook, maar stuur geen links, geluid, films of ZIP-bestanden.
caveat-dk-company-first = Schrijf eerst aan het bedrijf. U moet uw naam geven.
caveat-es-channel = Online is een Spaans certificaat of Cl@ve nodig. Hebt u dat niet? Schrijf dan in het Spaans, per post.
caveat-fr-channel = Gebruik het onlineformulier of de post. Schrijf in het Frans.
caveat-gb-company-first = Dien in het VK de klacht eerst in bij het bedrijf. Dat is de regel sinds 19 juni 2026.
caveat-gb-address = In de herfst van 2026 verhuisde deze toezichthouder naar Manchester. Controleer het adres voordat u schrijft.
caveat-ie-channel = Gebruik het webformulier, e-mail of post. Klachten per telefoon kunnen niet.
caveat-it-channel = Onderteken de brief. Verstuur die via gecertificeerde e-mail (PEC), of als aangetekende brief.
caveat-lt-company-first = Schrijf eerst aan het bedrijf.
caveat-lt-channel = Verstuur de klacht als aangetekende brief, of geef die af. Online kan ook, via de eigen dienst of ‘E. pristatymas’.
caveat-nl-channel = Er is een onlineformulier. U kunt in het Nederlands of Engels schrijven.
caveat-no-channel = Voor het onlineformulier is ID-porten of BankID nodig. U kunt ook een brief schrijven.
caveat-pl-channel = Schrijf in het Pools. Gebruik de post of de elektronische brievenbus: een gewone e-mail telt niet.
caveat-ro-signature = Schrijf in het Roemeens of Engels. Geef uw volledige naam en adres. Onderteken met de hand of elektronisch.
caveat-se-public = Wat u stuurt, wordt een openbaar document dat iedereen mag opvragen.
caveat-ch-report = Dit is een melding. De toezichthouder hoeft niet over uw zaak te beslissen.
caveat-br-petition = U hebt een gov.br-login nodig, en bewijs dat u het eerst aan het bedrijf hebt gevraagd.

## Languages in which an authority takes a complaint

in-language-bg = Bulgaars
in-language-cs = Tsjechisch
in-language-da = Deens
in-language-de = Duits
in-language-el = Grieks
in-language-en = Engels
in-language-es = Spaans
in-language-et = Estisch
in-language-fi = Fins
in-language-fr = Frans
in-language-ga = Iers
in-language-hr = Kroatisch
in-language-hu = Hongaars
in-language-is = IJslands
in-language-it = Italiaans
in-language-lt = Litouws
in-language-lv = Lets
in-language-mt = Maltees
in-language-nb = Noors
in-language-nl = Nederlands
in-language-nn = Nieuwnoors
in-language-pl = Pools
in-language-pt = Portugees
in-language-pt-BR = Braziliaans Portugees
in-language-ro = Roemeens
in-language-sk = Slowaaks
in-language-sl = Sloveens
in-language-sv = Zweeds
