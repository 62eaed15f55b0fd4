### Estonian words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Teie postitused, fotod, kommentaarid ja tehisaruvestlused. Siia kuulub ka Messenger.
platform-instagram = Instagram
platform-instagram-hint = Teie postitused, fotod, kommentaarid ja tehisaruvestlused. Siia kuulub ka Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = See, mida kirjutate WhatsAppis Meta AI-le. Teie eravestlusi ei kasutata.
platform-no-account = Ilma kontota
platform-no-account-hint = Teil pole kontot, aga teised jagavad teie kohta teavet või pilte, millel olete teie.

## Where a person lives, and the right that applies there

zone-eu = Euroopa Liit
zone-eea = Island, Liechtenstein või Norra
zone-uk = Ühendkuningriik
zone-switzerland = Šveits
zone-brazil = Brasiilia
zone-unclear = Koht, mille seadust me pole kontrollinud
zone-elsewhere = Muu riik
law-eu = Teil on õigus esitada vastuväide isikuandmete kaitse üldmääruse (IKÜM) artikli 21 alusel.
law-eea = Teil on õigus esitada vastuväide IKÜM artikli 21 alusel. See kehtib EMP lepingu kaudu.
law-uk = Teil on õigus esitada vastuväide Ühendkuningriigi isikuandmete kaitse üldmääruse (UK GDPR) artikli 21 alusel.
law-switzerland = Šveitsi andmekaitseseaduse artiklite 30–32 alusel võite sellise kasutamise sõnaselgelt keelata.
law-brazil = LGPD artikli 18 alusel võite esitada vastuväite kasutamisele, mis ei ole seadusega kooskõlas.
law-unclear = Me pole kontrollinud, milline õigus teie elukohas kehtib.
law-elsewhere = Teie elukohas pole teada õigust, mis takistaks teie postituste sellist kasutamist.

## Routes

route-facebook-ai-page = Meta tehisaruleht, Facebook
route-facebook-ai-page-audience = Neile, kellel on Facebooki konto ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis või Šveitsis.
route-facebook-form-2025 = Facebooki 2025. aasta vorm
route-facebook-form-2025-audience = Neile, kellel on Facebooki konto ELis, Islandil, Liechtensteinis, Norras või Šveitsis.
route-facebook-form-2024 = Facebooki 2024. aasta vorm
route-facebook-form-2024-audience = Neile, kellel on Facebooki konto ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis või Šveitsis.
route-facebook-router = Facebooki vorm kõigile vastuväidetele
route-facebook-router-audience = Neile, kellel on Facebooki konto ELis, Islandil, Liechtensteinis, Norras või Ühendkuningriigis.
route-facebook-legitimate-interest = Facebooki vorm „õigustatud huvi“ vastu
route-facebook-legitimate-interest-audience = Neile, kellel on Facebooki konto ELis, Islandil, Liechtensteinis või Norras.
route-meta-privacy-rights = Meta üldine leht andmekaitsetaotlustele
route-meta-privacy-rights-audience = Neile, kellel on Facebooki või Instagrami konto ja kellele tehisaru vormi ei näidata.
route-instagram-ai-page = Meta tehisaruleht, Instagram
route-instagram-ai-page-audience = Neile, kellel on Instagrami konto ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis või Šveitsis.
route-instagram-form-2025 = Instagrami 2025. aasta vorm
route-instagram-form-2025-audience = Neile, kellel on Instagrami konto ELis, Islandil, Liechtensteinis, Norras või Šveitsis.
route-instagram-form-2024 = Instagrami vanem vorm
route-instagram-form-2024-audience = Neile, kellel on Instagrami konto ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis või Šveitsis.
route-instagram-legitimate-interest = Instagrami vorm „õigustatud huvi“ vastu
route-instagram-legitimate-interest-audience = Neile, kellel on Instagrami konto ELis, Islandil, Liechtensteinis või Norras.
route-uk-privacy-centre = Meta Privacy Centre (privaatsuskeskus)
route-uk-privacy-centre-audience = Neile, kellel on Facebooki või Instagrami konto Ühendkuningriigis.
route-brazil-facebook-ai-page = Meta tehisaruleht, Facebook Brasiilias
route-brazil-facebook-ai-page-audience = Neile, kellel on Facebooki konto Brasiilias.
route-brazil-facebook-form = Facebooki vorm Brasiilias
route-brazil-facebook-form-audience = Neile, kellel on Facebooki konto Brasiilias.
route-brazil-instagram-ai-page = Meta tehisaruleht, Instagram Brasiilias
route-brazil-instagram-ai-page-audience = Neile, kellel on Instagrami konto Brasiilias.
route-brazil-whatsapp-ai-messages = WhatsAppi vorm tehisarusõnumitele Brasiilias
route-brazil-whatsapp-ai-messages-audience = Neile, kellel on WhatsAppi konto Brasiilias.
route-brazil-others-ai-page = Meta tehisaruleht kontota inimestele Brasiilias
route-brazil-others-ai-page-audience = Neile, kes elavad Brasiilias ja kellel pole kontot.
route-whatsapp-ai-messages = WhatsAppi vorm tehisarusõnumitele
route-whatsapp-ai-messages-audience = Neile, kellel on WhatsAppi konto ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis või Šveitsis.
route-whatsapp-general = WhatsAppi üldine andmekaitsevorm
route-whatsapp-general-audience = Neile, kellel on WhatsAppi konto Euroopas.
route-third-party-data = Meta vorm kolmandatelt isikutelt saadud teabele
route-third-party-data-audience = Neile, kes elavad ELis, Islandil, Liechtensteinis, Norras, Ühendkuningriigis või Šveitsis. Kontot pole vaja.
route-third-party-data-elsewhere = Meta vorm kolmandatelt isikutelt saadud teabele, muud riigid
route-third-party-data-elsewhere-audience = Kõigi teiste riikide inimestele, kontoga või ilma.
route-unclear-facebook-ai-page = Meta tehisaruleht, Facebook
route-unclear-facebook-ai-page-audience = Neile, kellel on Facebooki konto seal, kus me pole seadust kontrollinud.
route-unclear-instagram-ai-page = Meta tehisaruleht, Instagram
route-unclear-instagram-ai-page-audience = Neile, kellel on Instagrami konto seal, kus me pole seadust kontrollinud.
route-unclear-whatsapp-ai-messages = WhatsAppi vorm tehisarusõnumitele
route-unclear-whatsapp-ai-messages-audience = Neile, kellel on WhatsAppi konto seal, kus me pole seadust kontrollinud.
route-letter-meta-ireland = Kiri Metale Iirimaale
route-letter-meta-ireland-audience = Neile, kellel on Facebooki või Instagrami konto ELis, Islandil, Liechtensteinis või Norras.
route-letter-meta-ireland-others = Kiri Metale Iirimaale, ilma kontota
route-letter-meta-ireland-others-audience = Neile, kes elavad ELis, Islandil, Liechtensteinis või Norras ja kellel pole kontot.
route-letter-meta-ireland-whatsapp = Kiri Metale Iirimaale, WhatsAppi tehisaru kohta
route-letter-meta-ireland-whatsapp-audience = Neile, kellel on WhatsAppi konto ELis, Islandil, Liechtensteinis või Norras.
route-letter-whatsapp-ireland = Kiri WhatsAppile Iirimaale
route-letter-whatsapp-ireland-audience = Neile, kellel on WhatsAppi konto ELis, Islandil, Liechtensteinis või Norras.

## Steps: opening the form

step-log-in = Logige enne samas brauseris sisse.
step-log-in-facebook = Logige enne samas brauseris Facebooki sisse.
step-log-in-instagram = Logige enne samas brauseris Instagrami sisse.
step-open-address = Avage aadress.
step-open-page = Avage Meta leht.
step-phone-address-bar = Kleepige aadress telefoni brauserisse, et selle asemel ei avaneks rakendus.
step-scroll-end = Kerige lehe lõppu. Vorm on seal.
step-answer-yes = Kui küsitakse, kas taotlus puudutab Meta tehisaru, vastake jah.
step-find-link-facebook = Kerige alla. Vajutage Facebooki vastuväite linki.
step-find-link-instagram = Kerige alla. Vajutage Instagrami vastuväite linki.
step-find-link-whatsapp = Kerige alla. Vajutage linki, mis on WhatsAppi tehisarusõnumite kohta.
step-find-link-others = Kerige alla. Otsige linki kontota inimestele.
step-find-link-top = Vajutage ülal kastis sõna „object“ (esitada vastuväide).
step-app-settings = Avage rakenduses seaded.
step-app-privacy-centre = Avage Privacy Centre (privaatsuskeskus).
step-app-object-link = Avage osa Meta tehisaru kohta ja vajutage sõna „object“ (esitada vastuväide).
step-facebook-app-menu = Vajutage Facebooki rakenduses kolme kriipsu.
step-facebook-app-settings = Vajutage „Seaded ja privaatsus“.
step-facebook-app-centre = Vajutage „Privaatsuskeskus“.
step-instagram-app-menu = Minge Instagrami rakenduses oma profiilile ja vajutage kolme kriipsu.
step-instagram-app-centre = Vajutage loendi lõpu lähedal „Privaatsuskeskus“.
step-pick-product = Valige Facebook või Instagram.
step-pick-objection = Valige vastuväite esitamine.
step-whatsapp-choose = Valige „Kuidas saan esitada vastuväite oma teabe töötlemisele“.
step-third-party-choose = Valige vastuväide kolmandatelt isikutelt saadud teabe kasutamisele.
step-third-party-concern = Valige, mida teie taotlus puudutab.
step-ask-meta-ai = Küsige Meta AI-lt enda kohta. Hoidke alles oma küsimus ja vastuse ekraanipilt.

## Steps: ways that are drawn

step-facebook-web-picture = Vajutage lehel facebook.com oma profiilipilti.
step-facebook-web-settings = Vajutage „Seaded ja privaatsus“.
step-facebook-web-centre = Vajutage „Privaatsuskeskus“.
step-facebook-web-ai = Vajutage „Tehisaru Metas“.
step-facebook-web-shared = Vajutage osa, mis räägib Meta toodetes jagatust. Otsige sealt vormi.
step-instagram-web-profile = Minge Instagramis oma profiilile.
step-instagram-web-menu = Vajutage kolme kriipsu.
step-instagram-web-centre = Vajutage osas „Rohkem teavet ja tuge“ kohta „Privaatsuskeskus“.
step-instagram-web-object = Vajutage sõna „object“ (esitada vastuväide).
step-whatsapp-chat = Avage WhatsAppis vestlus.
step-whatsapp-chat-privacy = Otsige selles vestluses „Vestluse lisaprivaatsus“. Lülitage see sisse.

## Words in drawings of forms and menus

drawn-ask-ai = Kas teie taotlus puudutab Meta tehisaru?
drawn-yes = Jah
drawn-product = Valige toode
drawn-facebook-or-instagram = Facebook või Instagram
drawn-request = Valige taotlus
drawn-objection = Esitan vastuväite
drawn-question = Valige küsimus
drawn-whatsapp-objection = Kuidas saan esitada vastuväite …
drawn-third-party-objection = Vastuväide kolmandatelt isikutelt saadud teabe kasutamisele
drawn-concern = Valige, mida teie taotlus puudutab
drawn-your-concern = Teie mure
drawn-facebook = Facebook
drawn-facebook-app = Facebooki rakendus
drawn-instagram = Instagram
drawn-instagram-profile = Teie profiil
drawn-whatsapp = WhatsApp
drawn-menu = Menüü
drawn-settings-privacy = Seaded ja privaatsus
drawn-privacy-centre = Privaatsuskeskus
drawn-more-info = Rohkem teavet ja tuge
drawn-profile-picture = Teie profiilipilt
drawn-profile = Profiil
drawn-three-lines = Kolm kriipsu
drawn-ai-at-meta = Tehisaru Metas
drawn-shared = Teave, mida olete Meta toodetes jaganud
drawn-object = esitada vastuväide
drawn-ai-page = Meta tehisaruleht
drawn-ai-messages = tehisarusõnumid WhatsAppis
drawn-form = Vorm
drawn-a-chat = Vestlus
drawn-this-chat = Selles vestluses
drawn-advanced-privacy = Vestluse lisaprivaatsus

## Steps: filling it in

step-check-email = Kontrollige e-posti aadressi. See peaks olema selle konto oma.
step-country-and-email = Kontrollige e-posti aadressi. Kui küsitakse riiki, valige oma riik.
step-paste = Kleepige tekst kasti.
step-paste-optional = Kleepige tekst kasti. ELis võib see tühjaks jääda.
step-paste-names-ai = Kleepige tekst. Kontrollige, et selles oleks nimetatud Meta tehisaru.
step-paste-and-send = Soovi korral kleepige tekst ja vajutage Send (saada).
step-brazil-fields = Sisestage oma riik, e-posti aadress ja tekst.
step-whatsapp-number = Sisestage WhatsAppi number koos riigi suunakoodiga.
step-whatsapp-email = Sisestage e-posti aadress, mille kirju saate praegu lugeda.
step-third-party-fields = Sisestage oma nimi, riik ja e-posti aadress.
step-third-party-proof = Lisage tekst, küsimus Meta AI-le ja ekraanipilt.

## Steps: sending it

step-send = Vajutage Submit (esita) või Send (saada).
step-wait-screenshot = Oodake lehel teadet. Tehke sellest ekraanipilt.
step-brazil-code = Hoidke leht avatuna. Sisestage kood e-kirjast.
step-enter-code = Hoidke leht avatuna. Sisestage kood e-kirjast.
step-whatsapp-answer-mail = E-kirjas küsitakse, millisele kasutamisele te vastu olete ja miks. Vastake sellele.

## Steps: by post

step-letter-print = Pange tekst kirja koos oma nime, aadressi ja kuupäevaga. Printige see.
step-letter-sign = Kirjutage alla.
step-letter-registered = Saatke see tähtkirjana, et saaksite kohalejõudmist tõendada.
step-letter-slip = Hoidke postkontori kviitung alles.
step-letter-note-date = Kirjutage üles päev, mil see kätte toimetati.

## What comes after sending

after-mail-minutes = Sageli tuleb e-kiri mõne minutiga. Selles võidakse teie vastuväitega juba nõustuda.
after-mail-day = Selleks võib kuluda ka päev. Kui kahe päevaga midagi ei tule, vaadake rämpsposti kausta.
after-popup = Telefonis võib e-kirja asemel ilmuda teade ekraanile.
after-english = Vastus võib olla inglise keeles. See on tavaline.
after-keep = Hoidke vastus alles. Pole teada lehte, kust saaksite oma vastuväidet hiljem vaadata.
after-code = Enne võib tulla e-kiri koodiga. See ei ole veel vastus.
after-question-whatsapp = WhatsApp küsib e-kirjaga, millisele kasutamisele te vastu olete ja miks. Vastake sellele kirjale.
after-review = Taotlust võib vaadata inimene. Kui kaua see kestab, pole teada.
after-refusal-form = Tulla võib tüüpvastus, kus öeldakse „ei“. Hoidke seegi alles.
after-letter = Vastus võib tulla posti või e-postiga.

## What sources disagree about, and what to know before

note-not-checked-live = Selle versiooni jaoks pole keegi seda aadressi avanud. See on teada ainult kuupäevaga allikatest.
note-region = Meta näitab vormi ainult sisseloginutele ja mitte igas riigis. Kui kasutate VPN-i, lülitage see enne välja.
note-log-in-first = Kui näete hoopis lehte Meta AI kohta, logige sisse ja avage aadress uuesti.
note-linked-accounts = Meta sõnul kehtib üks vastuväide kõigile kontodele, mille ühendab Accounts Centre (kontokeskus). Mõni juhend väidab muud. Kindluse mõttes võite vastuväite esitada iga konto kohta.
note-late-objection = Teie vastuväide peatab edasise kasutamise. Juba treenitud tehisarust ei saa see midagi välja võtta. Allikad on eri meelt, kas see kehtib ka varasemate postituste kohta.
note-others-posts = Teie vastuväide ei kehti selle kohta, mida teised teie kohta postitavad.
note-ai-chats = Meta sõnul kehtib vastuväide ka teie siinsetele vestlustele Meta AI-ga. Üks tarbijaühendus ütles 2025. aastal, et ei kehti.
note-earlier-objection = Meta sõnul kehtib 2024. aasta vastuväide endiselt. Mõni soovitab seda kindluse mõttes korrata.
note-meta-account = Lehel on veel üks link Meta konto jaoks, näiteks Meta AI rakenduse või Questi tarvis.
note-pages = Allikad on eri meelt, kas Facebooki leht saab vastuväite esitada. Logige sisse isikliku profiiliga.
note-reason-optional = ELis ei pea te põhjust ütlema.
note-country-if-asked = Mõnelt inimeselt küsiti riiki, teistelt mitte.
note-form-of-2024 = 2024. aastal küsis see vorm riiki, põhjust ja koodi. Ühel inimesel paluti kirjutada vähemalt 100 tähemärki.
note-norway = 2024. aastal ei võtnud Meta vorm mõnelt inimeselt Norrat vastu. Norrast saab saata ka kirja.
note-router-replaced = Meta vahetas selle aadressi oma privaatsuspoliitikas 23. juulil 2026 välja. See ei pruugi enam kuhugi viia.
note-any-objection = See vorm võtab vastu igasuguseid vastuväiteid. Tekstis peab olema kirjas, et teie oma puudutab tehisaru.
note-general-channel = See leht võtab vastu igasuguseid andmekaitsetaotlusi. Pole teada, kas see viib tehisaru vormini.
note-uk-instagram = Arvutis on see aadress Facebooki jaoks. Instagrami jaoks avage selle rakenduses Privacy Centre (privaatsuskeskus).
note-uk-form-unknown = Eraldi Ühendkuningriigi jaoks mõeldud vormi aadress pole teada. Pole ka teada, milline Meta ettevõte seal vastutab.
note-brazil-form-unknown = Meta Brasiilia vormi aadress pole teada. See leht võib sinna viia.
note-brazil-reason = Brasiilias küsis vorm lühikest põhjust veel 2025. aasta detsembris.
note-brazil-non-users = 2024. aastal lubas Meta Brasiilia asutusele vormi kontota inimestele. Kus see on, pole teada.
note-unclear-law = Teie elukohas ei pruugi vorm ilmuda. Me pole sealset seadust kontrollinud.
note-whatsapp-address = Vormi enda aadress pole teada. Meta lehel peaks olema sellele link.
note-whatsapp-separate = WhatsAppi vastuväide on alati eraldi, isegi kui teie kontod on seotud.
note-whatsapp-two-routes = WhatsAppil on kaks vormi: üks tehisarusõnumitele ja teine üldine. Paljud juhendid ajavad need segi.
note-whatsapp-private = Teie eravestlusi ei kasutata. Metale läheb ainult see, mida keegi saadab Meta AI-le.
note-whatsapp-precaution = 2025. aasta juunis nimetas Meta väidetavalt seda vormi ettevaatusabinõuks, sest selliseid sõnumeid siis ei kasutatud.
note-whatsapp-not-theirs = WhatsApp võib vastata, et see on Meta asi. Hoidke vastus alles ja kasutage tehisarusõnumite vormi.
note-whatsapp-disputed = 2025. aasta mais ütlesid mõned, et WhatsAppi kohta vastuväidet esitada ei saa. Pärast seda nimetab Meta eraldi vormi.
note-third-party-limit = See vorm on „kolmandate isikute“ andmete kohta. Meta mõtleb selle all avatud internetti ja litsentsitud andmeid. Sõbra foto Facebookis, millel olete teie, ei pruugi siia kuuluda.
note-third-party-italy = Itaalia asutus nimetab seda vormi kontota inimestele, kelle andmeid on teised postitanud.
note-third-party-proof = Allikad on eri meelt, kas peate näitama, et Metal on teie andmeid.
note-third-party-proof-needed = See vorm nõuab ekraanipilti Meta AI vastusest, kus on teie andmed.
note-third-party-not-automatic = Meta sõnul ei rahuldata neid taotlusi automaatselt. 2023. aastal lükati tagasi rohkem kui tosina kunstniku taotlused.
note-ask-who-posted = Kas selle postitas tuttav? Paluge see maha võtta. Selleks pole vormi vaja.
note-letter-proof = Tähtkiri on viis, mida saate tõendada.
note-letter-no-email = Meta ühtegi e-posti aadressi vastuväidete jaoks pole kinnitatud. Üks e-kirjaga saadetud vastuväide tuli veateatega tagasi.
note-letter-others = Meta privaatsuspoliitika nimetab ka kontota inimesi. Seega võib kiri rääkida sellest, mida teised jagasid.
note-letter-whatsapp-two = Meta AI-d WhatsAppis haldab Meta. Kirjutage seega mõlemale: Metale ja WhatsAppile.

## Where there is no route

why-elsewhere-own-posts = Teie elukohas ei paku Meta vormi, millega takistada oma postituste kasutamist. Sellist õigust pole teada.
why-elsewhere-whatsapp = Pole teada, et Meta teie elukohas seda vormi pakuks. Sellist õigust pole teada.
help-private-account = Muutke oma konto privaatseks. Uued postitused pole siis avalikud.
help-limit-old-posts = Piirake, kes teie vanu postitusi näeb.
help-delete-posts = Kustutage postitused, mille kasutamist te ei soovi, või kogu konto.
help-avoid-meta-ai = Ärge kasutage Meta AI-d ja ärge jagage sellega eraasju.
help-third-party-form = Kui Meta AI näitab teie andmeid, kasutage Meta vormi kolmandatelt isikutelt saadud teabele.
help-whatsapp-avoid-meta-ai = Ärge kirjutage Meta AI-le ja ärge mainige seda vestluses.
help-whatsapp-delete-chat = Arhiivige või kustutage vestlus Meta AI-ga. Meta AI-d ennast eemaldada ei saa.
help-whatsapp-chat-privacy = Lülitage igas vestluses sisse vestluse lisaprivaatsus. Siis ei kasutata selle sõnumeid tehisarufunktsioonides.
help-whatsapp-accounts-centre = Jätke WhatsApp välja kohast Accounts Centre (kontokeskus). Selle tehisaruvestlused on siis teie teiste kontodega vähem seotud.
help-whatsapp-reset = Mõned väidavad, et „/reset-ai“ saatmine vestluses kustutab Meta koopia. Me ei saanud seda kinnitada.

## Countries and territories

place-AT = Austria
place-BE = Belgia
place-BG = Bulgaaria
place-HR = Horvaatia
place-CY = Küpros
place-CZ = Tšehhi
place-DK = Taani
place-EE = Eesti
place-FI = Soome
place-FR = Prantsusmaa
place-DE = Saksamaa
place-DE-BW = Baden-Württemberg
place-DE-BY = Baieri
place-DE-BE = Berliin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hessen
place-DE-MV = Mecklenburg-Vorpommern
place-DE-NI = Alam-Saksi
place-DE-NW = Nordrhein-Westfalen
place-DE-RP = Rheinland-Pfalz
place-DE-SL = Saarimaa
place-DE-SN = Saksi
place-DE-ST = Saksi-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Tüüringi
place-GR = Kreeka
place-HU = Ungari
place-IE = Iirimaa
place-IT = Itaalia
place-LV = Läti
place-LT = Leedu
place-LU = Luksemburg
place-MT = Malta
place-NL = Holland
place-PL = Poola
place-PT = Portugal
place-RO = Rumeenia
place-SK = Slovakkia
place-SI = Sloveenia
place-ES = Hispaania
place-SE = Rootsi
place-GP = Guadeloupe
place-GF = Prantsuse Guajaana
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Assoorid
place-PT-30 = Madeira
place-ES-CN = Kanaari saared
place-IS = Island
place-LI = Liechtenstein
place-NO = Norra
place-GB = Ühendkuningriik
place-CH = Šveits
place-BR = Brasiilia
place-JP = Jaapan
place-KR = Lõuna-Korea
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Vatikan
place-JE = Jersey
place-GG = Guernsey
place-IM = Mani saar
place-GI = Gibraltar
place-FO = Fääri saared
place-GL = Gröönimaa
place-CY-NORTH = Põhja-Küpros
place-GB-BASES = Briti sõjaväebaasid Küprosel
place-US = Ameerika Ühendriigid
place-other = Muu riik

## Reasons one can tick

reason-no-expectation-tick = Postitades ei osanud ma seda oodata
reason-children-tick = Minu fotodel või postitustes on minu lapsed
reason-health-tick = Minu postitused ütlevad midagi mu tervise kohta
reason-belief-politics-tick = Minu postitustest on näha mu usk või poliitilised vaated
reason-my-work-tick = Minu tekstid ja pildid on minu enda looming
reason-others-in-my-pictures-tick = Minu piltidel on teisi inimesi
reason-posts-from-youth-tick = Mõni postitus on minu noorusajast
reason-cannot-be-undone-tick = Tehisaru õpitut ei saa tagasi võtta

## By when an answer is due, and why

rule-gdpr = IKÜM artikli 12 lõige 3 annab ettevõttele ühe kalendrikuu alates päevast, mil vastuväide kohale jõuab. Vorm jõuab kohale saatmise päeval. Kui viimane päev langeb nädalavahetusele või Iirimaa riigipühale, nihkub see järgmisele tööpäevale. Meta vastab Iirimaalt; et loevad Iirimaa pühad, on meie tõlgendus.
rule-uk-gdpr = Ühendkuningriigi seadus annab ettevõttele ühe kalendrikuu alates päevast, mil vastuväide kohale jõuab. Vorm jõuab kohale saatmise päeval. Kui viimane päev langeb nädalavahetusele või Inglismaa ja Walesi riigipühale, nihkub see järgmisele tööpäevale. Aeg seisab, kuni ettevõte ootab teilt midagi vajalikku.
rule-swiss-courtesy = Šveitsi seadus ei määra vastuväitele vastamise tähtaega. Kolmkümmend päeva on mõistlik, mitte seaduslik tähtaeg.
rule-no-date = Me ei tea teie elukohas seaduslikku vastamise tähtaega. Seega see rakendus seda ei määra.
rule-uk-complaint = Alates 19. juunist 2026 peab Ühendkuningriigi ettevõte kaebuse kättesaamist 30 päeva jooksul kinnitama. Kohalejõudmise päeva ei arvestata. Kui viimane päev langeb nädalavahetusele või Inglismaa ja Walesi riigipühale, nihkub see järgmisele tööpäevale.
rule-authority-news = Kolme kuu jooksul peab asutus teile ütlema, kui kaugel asi on või mida ta otsustas. Nii ütleb IKÜM artikli 78 lõige 2. Pärast seda võite minna kohtusse. Et asutuse teade alustab uut arvestust, on meie tõlgendus.
rule-reminder = Meeldetuletus annab kaks nädalat. See on tavaline. Ükski seadus seda ei määra.
rule-recheck = Vormid ja tingimused on alates 2024. aastast igal aastal muutunud. Seega vaadake kord aastas, kas kõik on endine. Ükski seadus seda tähtaega ei määra.

## Public holidays

holiday-ie-new-year = uusaasta
holiday-ie-february = püha Brigita päev
holiday-ie-saint-patrick = püha Patricku päev
holiday-ie-easter-monday = ülestõusmispühade esmaspäev
holiday-ie-may = maipüha
holiday-ie-june = juunipüha
holiday-ie-august = augustipüha
holiday-ie-october = oktoobripüha
holiday-ie-christmas = esimene jõulupüha
holiday-ie-saint-stephen = püha Stefanose päev
holiday-gb-new-year = uusaasta
holiday-gb-good-friday = suur reede
holiday-gb-easter-monday = ülestõusmispühade esmaspäev
holiday-gb-early-may = mai alguse püha
holiday-gb-spring = kevadine püha
holiday-gb-summer = suvine püha
holiday-gb-christmas = esimene jõulupüha
holiday-gb-boxing-day = teine jõulupüha

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Austrias on kaebusel kindlad osad. Lisage oma vastuväide ja vastus, kui see on tulnud.
caveat-at-limit = Austrias esitage kaebus ühe aasta jooksul teadasaamisest ja kolme aasta jooksul juhtunust.
caveat-be-language = Kaebusi võetakse vastu ainult hollandi, prantsuse või saksa keeles.
caveat-bg-language = Kirjutage bulgaaria keeles või lisage tõlge. Märkige ka alaline aadress ja kirjutage alla.
caveat-bg-channel = Saatke posti või faksiga või viige ise kohale. E-kirjana kehtib see ainult kvalifitseeritud e-allkirjaga.
caveat-bg-limit = Tähtaeg on olemas. Ühe allika järgi üks aasta teadasaamisest. See võib olla muutunud.
caveat-cy-form = Selleks on mõeldud vorm A.
caveat-de-land = Saksamaal tegeleb ettevõtetega teie liidumaa asutus. See siin tegeleb föderaalasutuste, posti ja telefoniga.
caveat-dk-channel = Veebivorm nõuab MitID-d. Selle asemel sobib e-kiri või post, aga ärge saatke linke, heli, filme ega ZIP-faile.
caveat-dk-company-first = Kirjutage enne ettevõttele. Peate ütlema oma nime.
caveat-es-channel = Veebis on vaja Hispaania sertifikaati või Cl@ve’t. Kui teil seda pole, kirjutage hispaania keeles ja saatke postiga.
caveat-fr-channel = Kasutage veebivormi või posti. Kirjutage prantsuse keeles.
caveat-gb-company-first = Ühendkuningriigis esitage kaebus enne ettevõttele. See reegel kehtib alates 19. juunist 2026.
caveat-gb-address = Asutus kolis 2026. aasta sügisel Manchesterisse. Kontrollige enne kirjutamist aadressi.
caveat-ie-channel = Kasutage veebivormi, e-kirja või posti. Telefoni teel kaebusi vastu ei võeta.
caveat-it-channel = Kirjutage kirjale alla. Saatke see kinnitatud e-postiga (PEC) või tähtkirjana.
caveat-lt-company-first = Kirjutage enne ettevõttele.
caveat-lt-channel = Saatke tähtkirjana või viige ise kohale. Sobivad ka asutuse veebiteenus ja „E. pristatymas“.
caveat-nl-channel = Asutusel on veebivorm. Kirjutada võite hollandi või inglise keeles.
caveat-no-channel = Veebivorm nõuab ID-portenit või BankID-d. Selle asemel võite kirjutada kirja.
caveat-pl-channel = Kirjutage poola keeles. Kasutage posti või elektroonilist postkasti: tavaline e-kiri ei kehti.
caveat-ro-signature = Kirjutage rumeenia või inglise keeles. Märkige täisnimi ja aadress ning kirjutage alla käsitsi või e-allkirjaga.
caveat-se-public = Teie saadetu muutub avalikuks dokumendiks, mida igaüks võib vaatamiseks küsida.
caveat-ch-report = See on teade. Asutus ei pea teie asja lahendama.
caveat-br-petition = Vaja on gov.br sisselogimist ja tõendit, et pöördusite enne ettevõtte poole.

## Languages in which an authority takes a complaint

in-language-bg = bulgaaria
in-language-cs = tšehhi
in-language-da = taani
in-language-de = saksa
in-language-el = kreeka
in-language-en = inglise
in-language-es = hispaania
in-language-et = eesti
in-language-fi = soome
in-language-fr = prantsuse
in-language-ga = iiri
in-language-hr = horvaadi
in-language-hu = ungari
in-language-is = islandi
in-language-it = itaalia
in-language-lt = leedu
in-language-lv = läti
in-language-mt = malta
in-language-nb = norra
in-language-nl = hollandi
in-language-nn = uusnorra
in-language-pl = poola
in-language-pt = portugali
in-language-pt-BR = Brasiilia portugali
in-language-ro = rumeenia
in-language-sk = slovaki
in-language-sl = sloveeni
in-language-sv = rootsi
