### Words for the fact files in assets/catalog, in Swedish: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Dina inlägg, foton, kommentarer och AI-chattar. Messenger hör dit.
platform-instagram = Instagram
platform-instagram-hint = Dina inlägg, foton, kommentarer och AI-chattar. Threads hör dit.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Det du skriver till Meta AI i WhatsApp. Dina privata chattar används inte.
platform-no-account = Utan konto
platform-no-account-hint = Du har inget konto, men andra skriver om dig eller delar bilder av dig.

## Where a person lives, and the right that applies there

zone-eu = Europeiska unionen
zone-eea = Island, Liechtenstein eller Norge
zone-uk = Storbritannien
zone-switzerland = Schweiz
zone-brazil = Brasilien
zone-unclear = En plats vars lag vi inte har kontrollerat
zone-elsewhere = Ett annat land
law-eu = Du har rätt att göra invändningar enligt artikel 21 i GDPR.
law-eea = Du har rätt att göra invändningar enligt artikel 21 i GDPR, som gäller genom EES-avtalet.
law-uk = Du har rätt att göra invändningar enligt artikel 21 i UK GDPR.
law-switzerland = Enligt artiklarna 30 till 32 i den schweiziska dataskyddslagen kan du uttryckligen förbjuda den här användningen.
law-brazil = Enligt artikel 18 i LGPD kan du motsätta dig användning som inte följer lagen.
law-unclear = Vi har inte kontrollerat vilken rätt som gäller där du bor.
law-elsewhere = Där du bor är ingen rätt känd mot att dina egna inlägg används så här.

## Routes

route-facebook-ai-page = Metas AI-sida, för Facebook
route-facebook-ai-page-audience = För den som har ett Facebook-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-facebook-form-2025 = Facebooks formulär från 2025
route-facebook-form-2025-audience = För den som har ett Facebook-konto i EU, Island, Liechtenstein, Norge eller Schweiz.
route-facebook-form-2024 = Facebooks formulär från 2024
route-facebook-form-2024-audience = För den som har ett Facebook-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-facebook-router = Facebooks formulär för alla invändningar
route-facebook-router-audience = För den som har ett Facebook-konto i EU, Island, Liechtenstein, Norge eller Storbritannien.
route-facebook-legitimate-interest = Facebooks formulär mot ”berättigade intressen”
route-facebook-legitimate-interest-audience = För den som har ett Facebook-konto i EU, Island, Liechtenstein eller Norge.
route-meta-privacy-rights = Metas allmänna sida för integritetsfrågor
route-meta-privacy-rights-audience = För den som har ett konto på Facebook eller Instagram, när AI-formuläret inte visas.
route-instagram-ai-page = Metas AI-sida, för Instagram
route-instagram-ai-page-audience = För den som har ett Instagram-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-instagram-form-2025 = Instagrams formulär från 2025
route-instagram-form-2025-audience = För den som har ett Instagram-konto i EU, Island, Liechtenstein, Norge eller Schweiz.
route-instagram-form-2024 = Äldre Instagram-formulär
route-instagram-form-2024-audience = För den som har ett Instagram-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-instagram-legitimate-interest = Instagrams formulär mot ”berättigade intressen”
route-instagram-legitimate-interest-audience = För den som har ett Instagram-konto i EU, Island, Liechtenstein eller Norge.
route-uk-privacy-centre = Metas integritetscenter
route-uk-privacy-centre-audience = För den som har ett konto på Facebook eller Instagram i Storbritannien.
route-brazil-facebook-ai-page = Metas AI-sida, för Facebook i Brasilien
route-brazil-facebook-ai-page-audience = För den som har ett Facebook-konto i Brasilien.
route-brazil-facebook-form = Facebooks formulär, i Brasilien
route-brazil-facebook-form-audience = För den som har ett Facebook-konto i Brasilien.
route-brazil-instagram-ai-page = Metas AI-sida, för Instagram i Brasilien
route-brazil-instagram-ai-page-audience = För den som har ett Instagram-konto i Brasilien.
route-brazil-whatsapp-ai-messages = WhatsApps formulär för meddelanden med AI, i Brasilien
route-brazil-whatsapp-ai-messages-audience = För den som har ett WhatsApp-konto i Brasilien.
route-brazil-others-ai-page = Metas AI-sida, för den som inte har konto i Brasilien
route-brazil-others-ai-page-audience = För den som bor i Brasilien och inte har något konto.
route-whatsapp-ai-messages = WhatsApps formulär för meddelanden med AI
route-whatsapp-ai-messages-audience = För den som har ett WhatsApp-konto i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz.
route-whatsapp-general = WhatsApps allmänna integritetsformulär
route-whatsapp-general-audience = För den som har ett WhatsApp-konto i Europa.
route-third-party-data = Metas formulär för uppgifter från tredje part
route-third-party-data-audience = För den som bor i EU, Island, Liechtenstein, Norge, Storbritannien eller Schweiz. Inget konto behövs.
route-third-party-data-elsewhere = Metas formulär för uppgifter från tredje part, i andra länder
route-third-party-data-elsewhere-audience = För den som bor i något annat land, med eller utan konto.
route-unclear-facebook-ai-page = Metas AI-sida, för Facebook
route-unclear-facebook-ai-page-audience = För den som har ett Facebook-konto där vi inte har kontrollerat lagen.
route-unclear-instagram-ai-page = Metas AI-sida, för Instagram
route-unclear-instagram-ai-page-audience = För den som har ett Instagram-konto där vi inte har kontrollerat lagen.
route-unclear-whatsapp-ai-messages = WhatsApps formulär för meddelanden med AI
route-unclear-whatsapp-ai-messages-audience = För den som har ett WhatsApp-konto där vi inte har kontrollerat lagen.
route-letter-meta-ireland = Brev till Meta i Irland
route-letter-meta-ireland-audience = För den som har ett konto på Facebook eller Instagram i EU, Island, Liechtenstein eller Norge.
route-letter-meta-ireland-others = Brev till Meta i Irland, utan konto
route-letter-meta-ireland-others-audience = För den som bor i EU, Island, Liechtenstein eller Norge och inte har något konto.
route-letter-meta-ireland-whatsapp = Brev till Meta i Irland, om AI i WhatsApp
route-letter-meta-ireland-whatsapp-audience = För den som har ett WhatsApp-konto i EU, Island, Liechtenstein eller Norge.
route-letter-whatsapp-ireland = Brev till WhatsApp i Irland
route-letter-whatsapp-ireland-audience = För den som har ett WhatsApp-konto i EU, Island, Liechtenstein eller Norge.

## Steps: opening the form

step-log-in = Logga in först, i samma webbläsare.
step-log-in-facebook = Logga in på Facebook först, i samma webbläsare.
step-log-in-instagram = Logga in på Instagram först, i samma webbläsare.
step-open-address = Öppna adressen.
step-open-page = Öppna Metas sida.
step-phone-address-bar = Klistra in adressen i telefonens webbläsare, så att ingen app öppnas i stället.
step-scroll-end = Rulla till slutet av sidan. Formuläret finns där.
step-answer-yes = Om du får frågan om din begäran gäller AI hos Meta, svara ja.
step-find-link-facebook = Rulla ner. Tryck på länken för att invända för Facebook.
step-find-link-instagram = Rulla ner. Tryck på länken för att invända för Instagram.
step-find-link-whatsapp = Rulla ner. Tryck på länken om dina meddelanden med AI på WhatsApp.
step-find-link-others = Rulla ner. Leta efter en länk för personer utan konto.
step-find-link-top = Tryck på ordet ”invända” i rutan högst upp.
step-app-settings = Öppna inställningarna i appen.
step-app-privacy-centre = Öppna integritetscentret.
step-app-object-link = Öppna delen om AI hos Meta och tryck på ordet ”invända”.
step-facebook-app-menu = Tryck på de tre strecken i Facebook-appen.
step-facebook-app-settings = Tryck på ”Inställningar och integritet”.
step-facebook-app-centre = Tryck på ”Integritetscenter”.
step-instagram-app-menu = Gå till din profil i Instagram-appen och tryck på de tre strecken.
step-instagram-app-centre = Tryck på ”Integritetscenter” nära slutet av listan.
step-pick-product = Välj Facebook eller Instagram.
step-pick-objection = Välj att göra en invändning.
step-whatsapp-choose = Välj ”Hur kan jag invända mot behandlingen av min information”.
step-third-party-choose = Välj att invända mot att dina uppgifter från tredje part används.
step-third-party-concern = Välj vad din begäran gäller.
step-ask-meta-ai = Fråga Meta AI om dig själv. Spara din fråga och en skärmbild av svaret.

## Steps: ways that are drawn

step-facebook-web-picture = Tryck på din profilbild på facebook.com.
step-facebook-web-settings = Tryck på ”Inställningar och integritet”.
step-facebook-web-centre = Tryck på ”Integritetscenter”.
step-facebook-web-ai = Tryck på ”AI hos Meta”.
step-facebook-web-shared = Tryck på delen om det du delar på Metas produkter. Leta efter formuläret där.
step-instagram-web-profile = Gå till din profil på Instagram.
step-instagram-web-menu = Tryck på de tre strecken.
step-instagram-web-centre = Tryck på ”Integritetscenter” under ”Mer information och hjälp”.
step-instagram-web-object = Tryck på ordet ”invända”.
step-whatsapp-chat = Öppna chatten i WhatsApp.
step-whatsapp-chat-privacy = Leta efter ”Avancerad chattintegritet” i chatten. Slå på det.

## Words in drawings of forms and menus

drawn-ask-ai = Gäller din begäran AI hos Meta?
drawn-yes = Ja
drawn-product = Välj en produkt
drawn-facebook-or-instagram = Facebook eller Instagram
drawn-request = Välj en begäran
drawn-objection = Gör en invändning
drawn-question = Välj en fråga
drawn-whatsapp-objection = Hur kan jag göra en invändning …
drawn-third-party-objection = Invända mot användning av mina uppgifter från tredje part
drawn-concern = Välj vad din begäran gäller
drawn-your-concern = Ditt ärende
drawn-facebook = Facebook
drawn-facebook-app = Facebook-appen
drawn-instagram = Instagram
drawn-instagram-profile = Din profil
drawn-whatsapp = WhatsApp
drawn-menu = Meny
drawn-settings-privacy = Inställningar och integritet
drawn-privacy-centre = Integritetscenter
drawn-more-info = Mer information och hjälp
drawn-profile-picture = Din profilbild
drawn-profile = Profil
drawn-three-lines = De tre strecken
drawn-ai-at-meta = AI hos Meta
drawn-shared = Det du har delat på Metas produkter
drawn-object = invända
drawn-ai-page = Metas AI-sida
drawn-ai-messages = meddelanden med AI på WhatsApp
drawn-form = Formuläret
drawn-a-chat = Chatten
drawn-this-chat = I den här chatten
drawn-advanced-privacy = Avancerad chattintegritet

## Steps: filling it in

step-check-email = Kontrollera e-postadressen. Den ska höra till det här kontot.
step-country-and-email = Kontrollera e-postadressen. Välj ditt land om de frågar efter det.
step-paste = Klistra in din text i rutan.
step-paste-optional = Klistra in din text i rutan. I EU får den vara tom.
step-paste-names-ai = Klistra in din text. Kontrollera att den nämner AI hos Meta.
step-paste-and-send = Klistra in din text, om du vill, och tryck på ”Skicka”.
step-brazil-fields = Fyll i ditt land, din e-postadress och din text.
step-whatsapp-number = Skriv ditt WhatsApp-nummer med landsnummer.
step-whatsapp-email = Skriv en e-postadress där du kan läsa mejlen nu.
step-third-party-fields = Skriv ditt namn, ditt land och din e-postadress.
step-third-party-proof = Klistra in din text, din fråga till Meta AI och skärmbilden.

## Steps: sending it

step-send = Tryck på ”Skicka in” eller ”Skicka”.
step-wait-screenshot = Vänta på meddelandet på sidan. Ta en skärmbild av det.
step-brazil-code = Låt sidan vara öppen. Skriv in koden från mejlet.
step-enter-code = Låt sidan vara öppen. Skriv in koden från mejlet.
step-whatsapp-answer-mail = Ett mejl frågar vilken användning du invänder mot, och varför. Svara på det.

## Steps: by post

step-letter-print = Gör ett brev av din text, med ditt namn, din adress och datum. Skriv ut det.
step-letter-sign = Skriv under.
step-letter-registered = Skicka det med rekommenderad post, så att du kan bevisa att det kom fram.
step-letter-slip = Spara kvittot från posten.
step-letter-note-date = Anteckna vilken dag det kom fram.

## What comes after sending

after-mail-minutes = Ofta kommer ett mejl inom några minuter. Redan det kan godkänna din invändning.
after-mail-day = Det kan också ta en dag. Kommer inget inom två dagar, titta i skräpposten.
after-popup = På en telefon kan ett meddelande på skärmen komma i stället för ett mejl.
after-english = Svaret kan vara på engelska. Det är normalt.
after-keep = Spara svaret. Vi känner inte till någon sida där du kan se din invändning senare.
after-code = Först kan ett mejl med en kod komma. Det är inte svaret än.
after-question-whatsapp = WhatsApp frågar med mejl vilken användning du invänder mot, och varför. Svara på det mejlet.
after-review = En människa kan titta på din begäran. Hur lång tid det tar är inte känt.
after-refusal-form = Ett standardavslag kan komma. Spara det också.
after-letter = Svaret kan komma med post eller mejl.

## What sources disagree about, and what to know before

note-not-checked-live = Ingen har öppnat adressen för den här versionen av appen. Den är bara känd från daterade källor.
note-region = Meta visar formuläret bara för den som är inloggad, och inte i alla länder. Stäng av VPN först om du använder det.
note-log-in-first = Ser du en sida om Meta AI i stället, logga in och öppna adressen igen.
note-linked-accounts = Enligt Meta gäller en invändning för alla konton i samma Accounts Centre (kontocenter). Vissa guider säger annat. För säkerhets skull kan du göra en för varje konto.
note-late-objection = Din invändning stoppar framtida användning. Den kan inte ta bort något ur AI som redan är tränad. Källorna är oense om den gäller dina äldre inlägg.
note-others-posts = Din invändning gäller inte det som andra lägger ut om dig.
note-ai-chats = Enligt Meta gäller invändningen även dina chattar med Meta AI här. En konsumentorganisation sade 2025 att den inte gör det.
note-earlier-objection = Enligt Meta gäller en invändning från 2024 fortfarande. Vissa råder till att göra om den för säkerhets skull.
note-meta-account = Sidan har en annan länk för ett Meta-konto, till exempel för appen Meta AI eller Quest.
note-pages = Källorna är oense om en Facebook-sida kan göra en invändning. Logga in med din personliga profil.
note-reason-optional = I EU behöver du inte ange något skäl.
note-country-if-asked = En del fick frågan om sitt land, andra inte.
note-form-of-2024 = År 2024 frågade formuläret efter land, skäl och en kod. En person uppmanades att skriva minst 100 tecken.
note-norway = År 2024 godtog Metas formulär inte Norge som land för en del. Från Norge går det också att skicka ett brev.
note-router-replaced = Meta bytte ut adressen i sin policy 23 juli 2026. Den kanske inte leder någonstans nu.
note-any-objection = Formuläret tar emot alla slags invändningar. Din text måste säga att din gäller AI.
note-general-channel = Sidan tar emot alla slags integritetsfrågor. Om den leder till AI-formuläret är inte känt.
note-uk-instagram = På en dator är adressen för Facebook. För Instagram, använd integritetscentret i Instagram-appen.
note-uk-form-unknown = Adressen till ett formulär bara för Storbritannien är inte känd. Vilket Meta-bolag som ansvarar där är inte heller känt.
note-brazil-form-unknown = Adressen till Metas eget formulär för Brasilien är inte känd. Sidan kan leda dit.
note-brazil-reason = I Brasilien bad formuläret om ett kort skäl så sent som i december 2025.
note-brazil-non-users = År 2024 lovade Meta Brasiliens myndighet ett formulär för personer utan konto. Var det finns är inte känt.
note-unclear-law = Formuläret kanske inte visas där du bor. Vi har inte kontrollerat lagen där.
note-whatsapp-address = Adressen till själva formuläret är inte känd. Metas sida bör ha en länk till det.
note-whatsapp-separate = En invändning för WhatsApp gäller alltid bara WhatsApp, även om dina konton är kopplade.
note-whatsapp-two-routes = WhatsApp har två formulär: ett för meddelanden med AI, och ett allmänt. Många guider blandar ihop dem.
note-whatsapp-private = Dina privata chattar används inte. Bara det någon skickar till Meta AI går till Meta.
note-whatsapp-precaution = I juni 2025 ska Meta ha kallat formuläret en försiktighetsåtgärd, eftersom sådana meddelanden inte användes då.
note-whatsapp-not-theirs = WhatsApp kan svara att saken gäller Meta. Spara det svaret, och använd formuläret för meddelanden med AI.
note-whatsapp-disputed = I maj 2025 sade en del att ingen invändning går att göra för WhatsApp. Sedan dess anger Meta ett eget formulär.
note-third-party-limit = Formuläret gäller uppgifter från ”tredje part”. Med det menar Meta det öppna internet och data som Meta har licens för. En väns foto av dig på Facebook omfattas kanske inte.
note-third-party-italy = Italiens myndighet anger det här formuläret för personer utan konto vars uppgifter andra har lagt ut.
note-third-party-proof = Källorna är oense om du måste visa att Meta har uppgifter om dig.
note-third-party-proof-needed = Formuläret vill ha en skärmbild av ett svar från Meta AI som visar dina uppgifter.
note-third-party-not-automatic = Meta säger att sådana begäranden inte beviljas automatiskt. Fler än tolv konstnärer fick nej 2023.
note-ask-who-posted = Var det någon du känner som lade ut det? Be personen att ta bort det. För det behövs inget formulär.
note-letter-proof = Rekommenderad post är den väg som du kan bevisa.
note-letter-no-email = Ingen e-postadress till Meta för invändningar är bekräftad. En invändning med mejl kom tillbaka med ett fel.
note-letter-others = Metas policy nämner även personer utan konto. Brevet kan därför ta upp det som andra har delat.
note-letter-whatsapp-two = Meta driver Meta AI inne i WhatsApp. Skriv därför till båda företagen, Meta och WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Meta har inget formulär mot användning av dina egna inlägg där du bor. Ingen rätt till det är känd.
why-elsewhere-whatsapp = Så vitt vi vet erbjuder Meta inte formuläret där du bor. Ingen rätt till det är känd.
help-private-account = Gör ditt konto privat. Då är dina nya inlägg inte offentliga.
help-limit-old-posts = Begränsa vem som kan se dina gamla inlägg.
help-delete-posts = Ta bort inlägg som du inte vill ska användas, eller hela kontot.
help-avoid-meta-ai = Använd inte Meta AI, och dela inget privat med den.
help-third-party-form = Om Meta AI visar dina uppgifter, använd Metas formulär för uppgifter från tredje part.
help-whatsapp-avoid-meta-ai = Skriv inte till Meta AI, och nämn den inte i en chatt.
help-whatsapp-delete-chat = Arkivera eller ta bort chatten med Meta AI. Själva Meta AI går inte att ta bort.
help-whatsapp-chat-privacy = Slå på avancerad chattintegritet i varje chatt. Då används inte chattens meddelanden för AI-funktioner.
help-whatsapp-accounts-centre = Håll WhatsApp utanför Accounts Centre (kontocenter). Dina AI-chattar där kopplas då mindre till dina andra konton.
help-whatsapp-reset = En del uppger att ”/reset-ai” i chatten raderar Metas kopia. Vi har inte kunnat bekräfta det.

## Countries and territories

place-AT = Österrike
place-BE = Belgien
place-BG = Bulgarien
place-HR = Kroatien
place-CY = Cypern
place-CZ = Tjeckien
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
place-GR = Grekland
place-HU = Ungern
place-IE = Irland
place-IT = Italien
place-LV = Lettland
place-LT = Litauen
place-LU = Luxemburg
place-MT = Malta
place-NL = Nederländerna
place-PL = Polen
place-PT = Portugal
place-RO = Rumänien
place-SK = Slovakien
place-SI = Slovenien
place-ES = Spanien
place-SE = Sverige
place-GP = Guadeloupe
place-GF = Franska Guyana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azorerna
place-PT-30 = Madeira
place-ES-CN = Kanarieöarna
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
place-FO = Färöarna
place-GL = Grönland
place-CY-NORTH = Norra Cypern
place-GB-BASES = Brittiska baser på Cypern
place-US = USA
place-other = Ett annat land

## Reasons one can tick

reason-no-expectation-tick = När jag lade ut det kunde jag inte vänta mig detta
reason-children-tick = Mina foton eller inlägg visar mina barn
reason-health-tick = Mina inlägg säger något om min hälsa
reason-belief-politics-tick = Mina inlägg visar vad jag tror på, eller mina politiska åsikter
reason-my-work-tick = Mina texter och bilder är mina egna verk
reason-others-in-my-pictures-tick = Andra människor är med på mina bilder
reason-posts-from-youth-tick = Vissa inlägg är från min ungdom
reason-cannot-be-undone-tick = Det AI har lärt sig går inte att ta tillbaka

## By when an answer is due, and why

rule-gdpr = Artikel 12.3 i GDPR ger företaget en kalendermånad, från dagen då din invändning kommer fram. Ett formulär kommer fram samma dag som du skickar det. Infaller sista dagen på en veckohelg eller en irländsk helgdag flyttas den till nästa arbetsdag. Meta svarar från Irland; att Irlands helgdagar räknas är vår tolkning.
rule-uk-gdpr = Brittisk lag ger företaget en kalendermånad, från dagen då din invändning kommer fram. Ett formulär kommer fram samma dag som du skickar det. Infaller sista dagen på en veckohelg eller en helgdag i England och Wales flyttas den till nästa arbetsdag. Tiden räknas inte medan företaget väntar på något som det behöver från dig.
rule-swiss-courtesy = Schweizisk lag bestämmer ingen dag för svar på en invändning. Trettio dagar är en rimlig tid, inte en laglig.
rule-no-date = Vi känner inte till någon laglig tid för svar där du bor. Därför sätter appen ingen.
rule-uk-complaint = Sedan 19 juni 2026 måste ett företag i Storbritannien bekräfta inom 30 dagar att ett klagomål har kommit fram. Dagen då det kommer fram räknas inte. Infaller sista dagen på en veckohelg eller en helgdag i England och Wales flyttas den till nästa arbetsdag.
rule-authority-news = Inom tre månader måste myndigheten säga hur långt den har kommit, eller vad den har beslutat. Det står i artikel 78.2 i GDPR. Därefter kan du gå till domstol. Att ett besked från myndigheten startar en ny tid är vår tolkning.
rule-reminder = En påminnelse ger två veckor. Det är vanligt. Ingen lag bestämmer det.
rule-recheck = Formulär och policyer har ändrats varje år sedan 2024. Se därför efter en gång om året om allt är som förut. Ingen lag bestämmer den dagen.

## Public holidays

holiday-ie-new-year = nyårsdagen
holiday-ie-february = Sankta Brigidas dag
holiday-ie-saint-patrick = Sankt Patricks dag
holiday-ie-easter-monday = annandag påsk
holiday-ie-may = helgdagen i maj
holiday-ie-june = helgdagen i juni
holiday-ie-august = helgdagen i augusti
holiday-ie-october = helgdagen i oktober
holiday-ie-christmas = juldagen
holiday-ie-saint-stephen = annandag jul
holiday-gb-new-year = nyårsdagen
holiday-gb-good-friday = långfredagen
holiday-gb-easter-monday = annandag påsk
holiday-gb-early-may = helgdagen i början av maj
holiday-gb-spring = vårens helgdag
holiday-gb-summer = sommarens helgdag
holiday-gb-christmas = juldagen
holiday-gb-boxing-day = annandag jul

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = I Österrike har ett klagomål fasta delar. Bifoga din invändning, och svaret om du fått något.
caveat-at-limit = I Österrike ska du klaga inom ett år från att du fick veta det, och inom tre år från att det hände.
caveat-be-language = Den tar emot klagomål bara på nederländska, franska eller tyska.
caveat-bg-language = Skriv på bulgariska, eller bifoga en översättning. Ange även din fasta adress och skriv under.
caveat-bg-channel = Skicka det med post eller fax, eller lämna in det. Med e-post gäller det bara med kvalificerad elektronisk signatur.
caveat-bg-limit = Det finns en tidsgräns. En källa säger ett år från att du fick veta det. Den kan ha ändrats.
caveat-cy-form = Dess formulär A är det rätta för detta.
caveat-de-land = I Tyskland har myndigheten i din delstat tillsyn över företag. Den här ansvarar för federala organ, post och telefon.
caveat-dk-channel = Onlineformuläret kräver MitID. Du kan använda e-post eller post i stället, men skicka inga länkar, ljud, filmer eller ZIP-filer.
caveat-dk-company-first = Skriv till företaget först. Du måste uppge ditt namn.
caveat-es-channel = På nätet behöver du ett spanskt certifikat eller Cl@ve. Har du inget, skriv på spanska och skicka med post.
caveat-fr-channel = Använd dess onlineformulär, eller post. Skriv på franska.
caveat-gb-company-first = I Storbritannien klagar du hos företaget först. Så har det varit sedan 19 juni 2026.
caveat-gb-address = Den flyttade till Manchester hösten 2026. Kontrollera adressen innan du skriver.
caveat-ie-channel = Använd dess webbformulär, e-post eller post. Den tar inte emot klagomål per telefon.
caveat-it-channel = Skriv under brevet. Skicka det med certifierad e-post (PEC), eller som rekommenderat brev.
caveat-lt-company-first = Skriv till företaget först.
caveat-lt-channel = Skicka det som rekommenderat brev, eller lämna in det. Dess onlinetjänst och ”E. pristatymas” fungerar också.
caveat-nl-channel = Den har ett onlineformulär. Du kan skriva på nederländska eller engelska.
caveat-no-channel = Onlineformuläret kräver ID-porten eller BankID. Du kan skriva ett brev i stället.
caveat-pl-channel = Skriv på polska. Använd post eller dess elektroniska inkorg: ett vanligt mejl räknas inte.
caveat-ro-signature = Skriv på rumänska eller engelska. Ange ditt fullständiga namn och din adress, och skriv under för hand eller med elektronisk signatur.
caveat-se-public = Det du skickar blir en allmän handling, som vem som helst kan begära att få se.
caveat-ch-report = Detta är en anmälan. Myndigheten måste inte avgöra ditt ärende.
caveat-br-petition = Du behöver en inloggning på gov.br, och bevis på att du har frågat företaget först.

## Languages in which an authority takes a complaint

in-language-bg = bulgariska
in-language-cs = tjeckiska
in-language-da = danska
in-language-de = tyska
in-language-el = grekiska
in-language-en = engelska
in-language-es = spanska
in-language-et = estniska
in-language-fi = finska
in-language-fr = franska
in-language-ga = iriska
in-language-hr = kroatiska
in-language-hu = ungerska
in-language-is = isländska
in-language-it = italienska
in-language-lt = litauiska
in-language-lv = lettiska
in-language-mt = maltesiska
in-language-nb = norska
in-language-nl = nederländska
in-language-nn = nynorska
in-language-pl = polska
in-language-pt = portugisiska
in-language-pt-BR = brasiliansk portugisiska
in-language-ro = rumänska
in-language-sk = slovakiska
in-language-sl = slovenska
in-language-sv = svenska
