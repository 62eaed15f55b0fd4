### The words of letters to companies and authorities, in Estonian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Estonian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = IKÜM
letter-law-uk = UK GDPR
letter-both-services = Facebook ja Instagram
letter-company-unknown = Teenust pakkuvale ettevõttele ({ $service })
letter-subject = Teema: { $subject }
letter-salutation = Lugupeetud adressaat
letter-closing = Lugupidamisega
letter-closing-ch = Lugupidamisega
letter-annexes = Lisad
letter-annex = Lisa { $number }: { $what }
letter-annex-objection = Minu vastuväite koopia ({ $date })
letter-label-name = Nimi: { $name }
letter-label-address = Postiaadress: { $address }
letter-label-email = E-post: { $email }
letter-label-phone = Telefon: { $phone }
letter-label-service = Teenus: { $service }
letter-label-account = Konto: { $account }
letter-label-reference = Asja number: { $reference }
letter-label-company = Ettevõte: { $company }

## Objection by letter

letter-objection-subject = Vastuväide minu isikuandmete kasutamisele tehisintellekti jaoks ({ $law } artikli 21 lõige 1)
letter-objection-opening = { $law } artikli 21 lõike 1 alusel esitan vastuväite oma isikuandmete töötlemise suhtes tehisintellekti mudelite ja süsteemide arendamiseks, treenimiseks, peenhäälestamiseks ja täiustamiseks.
letter-objection-basis = See hõlmab nii Teie enda kui ka kolmandate isikute tehisintellekti alati, kui töötlemise alus on õigustatud huvi (artikli 6 lõike 1 punkt f).
letter-eea = Isikuandmete kaitse üldmäärus (IKÜM) kehtib minu riigis Euroopa Majanduspiirkonna lepingu kaudu.
letter-account-intro = Minu vastuväide puudutab seda kontot:
letter-account-linked = Sama kehtib kõigi teiste kontode kohta, mille olete selle kontoga sidunud.
letter-no-account = Mul ei ole kontot. See kiri puudutab järgmist: { $service }. Minu isiku saate kindlaks teha järgmiste andmete abil:
letter-data-intro = Asjaomased andmed on järgmised, nii varasemad kui ka tulevased:
letter-data-own = Minu avaldatu ({ $service }): postitused, fotod, videod, kommentaarid ja profiiliandmed koos metaandmetega.
letter-data-chats = Minu suhtlus tehisintellekti funktsioonidega, sealhulgas minu tagasiside, koos metaandmetega.
letter-data-others = Minu kohta käivad andmed, mida teised inimesed jagavad või mida Te saate kolmandatelt isikutelt.
letter-data-shared = Teiste inimeste postitused, fotod, videod ja kommentaarid, millel mind on näha, milles mind nimetatakse või mis on minu kohta.
letter-data-others-chats = See, mida teised inimesed kirjutavad minu kohta tehisintellekti funktsioonidega suheldes.
letter-data-third-parties = Minu kohta käivad andmed internetist, litsentsitud allikatest või muudelt kolmandatelt isikutelt.
letter-data-whatsapp = Minu sõnumid tehisintellektiga WhatsAppis, sealhulgas minu tagasiside, koos metaandmetega.
letter-special = Need andmed võivad sisaldada isikuandmete eriliike (artikli 9 lõige 1). Ma ei anna nõusolekut nende töötlemiseks sel eesmärgil.
letter-split-meta = Meta AI-d WhatsAppis haldab Meta. Seepärast on see kiri adresseeritud Teile; WhatsApp saab eraldi kirja.
letter-split-whatsapp = Mulle on teada, et Meta AI-d WhatsAppis haldab Meta. Seepärast saab Meta eraldi kirja. Palun teatage mulle, mida Te ise nende andmetega teete, ja ärge andke neid sel eesmärgil edasi.
letter-ground-intro = Minu konkreetsest olukorrast tulenevad põhjused on järgmised:
letter-ground-none = Kui Teil on vaja minu konkreetse olukorra kohta rohkem teada, teatage mulle viivitamata, mida Te vajate.
letter-requests-intro = Palun Teil teha järgmist:
letter-request-stop = Lõpetage see töötlemine (artikli 21 lõige 1).
letter-request-restrict = Piirake töötlemist, kuni kontrollitakse, kas Teie õiguspärased põhjused kaaluvad üles minu põhjused (artikli 18 lõike 1 punkt d). Teavitage mind enne piirangu kõrvaldamist (artikli 18 lõige 3).
letter-request-erase = Kustutage need andmed sel eesmärgil kasutatavatest andmekogumitest (artikli 17 lõike 1 punkt c).
letter-request-recipients = Teatage kustutamisest ja piiramisest igale andmete vastuvõtjale ning teatage mulle, kes need vastuvõtjad on (artikkel 19).
letter-request-confirm = Kinnitage mulle kirjalikult, mida olete teinud.
letter-request-refusal = Kui Te keeldute, esitage oma mõjuvad õiguspärased põhjused ja põhjendused (artikli 21 lõige 1 ja artikli 12 lõige 4).
letter-answer-due = Palun vastake põhjendamatu viivituseta ja hiljemalt ühe kuu jooksul pärast kirja saamist (artikli 12 lõige 3). Kui kirja kättesaamise päev on { $start }, on viimane päev { $due }.
letter-due-moved = Kalendri järgi on viimane päev { $date }. See ei ole tööpäev, seega loeb järgmine tööpäev (määruse nr 1182/71 artikli 3 lõige 4).
letter-due-moved-uk = Kalendri järgi on viimane päev { $date }. See ei ole tööpäev, seega loeb järgmine tööpäev.
letter-no-deletion = Ma ei palu oma kontot kustutada. Kui minu vastuväide muudaks minu jaoks teenust, teatage mulle sellest ette.
letter-how-to-answer = Palun vastake e-posti aadressil { $email } või posti teel eespool märgitud aadressil. Palun ärge suunake mind mõne muu vormi juurde.
letter-identity = Kui Teil on põhjendatud kahtlus minu isikusamasuses, teatage mulle viivitamata, millist teavet Te vajate (artikli 12 lõige 6).

## Switzerland: express prohibition

letter-ch-subject = Sõnaselge keeld kasutada minu isikuandmeid tehisintellekti jaoks
letter-ch-opening = Keelan Teil sõnaselgelt töödelda minu isikuandmeid tehisintellekti mudelite ja süsteemide arendamiseks, treenimiseks, peenhäälestamiseks ja täiustamiseks. See hõlmab nii Teie enda kui ka kolmandate isikute tehisintellekti.
letter-ch-account = Minu keeld puudutab seda kontot:
letter-ch-law = Töötlemine minu sõnaselge tahte vastaselt rikub isikuõigusi (Šveitsi föderaalse andmekaitseseaduse (FADP) artikli 30 lõike 2 punkt b). Selleks oleks vaja artiklis 31 sätestatud õigustust.
letter-ch-public = Minu keeld hõlmab ka andmeid, mille olen teinud üldiselt kättesaadavaks (FADP artikli 30 lõige 3).
letter-ch-request-stop = Lõpetage see töötlemine.
letter-ch-request-erase = Kustutage need andmed sel eesmärgil kasutatavatest andmekogumitest.
letter-ch-request-disclose = Ärge avaldage neid andmeid sel eesmärgil kolmandatele isikutele.
letter-ch-request-confirm = Kinnitage mulle kirjalikult, mida olete teinud, või nimetage õigustus, millele Te tuginete.
letter-ch-due = Ootan Teie vastust. Viimane päev selleks on { $due }. Selle kuupäeva olen valinud ise; seadus seda ei määra.
letter-ch-reminder-subject = Meeldetuletus minu vastuväite kohta ({ $date }) minu isikuandmete kasutamisele tehisintellekti jaoks
letter-ch-waited = Viimane päev, mil Teie vastust ootasin, oli { $due }. Seadus tähtaega ei määra.
letter-ch-next = Vastasel juhul jätan endale õiguse esitada nõudeid tsiviilkohtus (FADP artikli 32 lõige 2) ja teate föderaalsele andmekaitse- ja teabevolinikule (FADP artikkel 49).

## Brazil: opposition

letter-br-subject = Vastuväide minu isikuandmete kasutamisele tehisintellekti jaoks (LGPD artikli 18 § 2)
letter-br-opening = Brasiilia andmekaitseseaduse (LGPD, seadus 13.709/2018) artikli 18 § 2 alusel esitan vastuväite oma isikuandmete töötlemise suhtes tehisintellekti arendamiseks, treenimiseks, peenhäälestamiseks ja täiustamiseks.
letter-br-basis = Ma ei ole andnud selliseks kasutamiseks nõusolekut. Minu hinnangul ei ole see seadusega kooskõlas.
letter-br-request-stop = Lõpetage see töötlemine nii Teie enda kui ka kolmandate isikute tehisintellekti jaoks.
letter-br-request-exclude = Jätke need andmed välja sel eesmärgil kasutatavatest andmekogumitest.
letter-br-request-confirm = Kinnitage mulle kirjalikult, mida olete teinud.
letter-br-request-reasons = Kui Te ei saa kohe tegutseda, teatage mulle põhjused (artikli 18 §-d 3–5).
letter-br-due = Palun tegutsege kohe ja tasuta (artikli 18 §-d 3–5).
letter-br-reminder-subject = Meeldetuletus minu vastuväite kohta ({ $date }), LGPD artikkel 18
letter-br-waited = LGPD nõuab kohest tegutsemist või põhjuste teatamist (artikli 18 §-d 3–5). Seni saadu sellele ei vasta.
letter-br-next = Vastasel juhul kaalun pöördumist andmekaitseasutuse ANPD poole (artikli 18 § 1) ja tarbijakaitseorganite poole (artikli 18 § 8).

## Reminder

letter-reminder-subject = Meeldetuletus minu vastuväite kohta ({ $date }), { $law } artikli 21 lõige 1
letter-ref-form = Saatsin Teile vastuväite oma isikuandmete kasutamisele tehisintellekti jaoks ({ $date }). Kasutasin vormi aadressil { $address }.
letter-ref-email = Saatsin Teile vastuväite oma isikuandmete kasutamisele tehisintellekti jaoks ({ $date }) e-kirjaga aadressile { $address }.
letter-ref-post = Saatsin Teile vastuväite oma isikuandmete kasutamisele tehisintellekti jaoks ({ $date }) posti teel aadressile: { $address }.
letter-happened-silence = Ma ei ole tänaseni vastust saanud.
letter-happened-receipt = Te kinnitasite selle kättesaamist ({ $date }). Pärast seda ei ole ma otsust saanud.
letter-happened-replied = Te esitasite mulle küsimuse ja ma vastasin sellele ({ $date }). Pärast seda ei ole ma otsust saanud.
letter-happened-refused = Te lükkasite minu vastuväite tagasi ({ $date }).
letter-happened-more-time = Te teatasite, et vajate rohkem aega ({ $date }). Pärast seda ei ole ma otsust saanud.
letter-late-law = See teade tuli liiga hilja. Artikli 12 lõige 3 lubab lisaaega ainult siis, kui teatate sellest koos põhjendustega ühe kuu jooksul pärast vastuväite saamist.
letter-extended-over = Nüüdseks on lõppenud ka pikendatud tähtaeg.
letter-period-over = Vastuväite saamisest ({ $start }) arvates lõppes artikli 12 lõikes 3 sätestatud tähtaeg ({ $due }).
letter-no-notice = Mulle ei ole teada, et oleksite esimese kuu jooksul teatanud lisaaja vajadusest.
letter-burden = Teie peate tõendama, et töötlete mõjuval õiguspärasel põhjusel, mis kaalub üles minu huvid, õigused ja vabadused (artikli 21 lõige 1).
letter-burden-answer = Teie vastus ei veena mind, et minu puhul on sellised põhjused olemas. Palun esitage need minu juhtumi kohta ja selgitage, kuidas Te neid kaalusite.
letter-repeat-intro = Kordan oma taotlusi:
letter-not-new = See on meeldetuletus, mitte uus taotlus. Minu vastuväite kuupäev jääb samaks.
letter-new-period = Ootan Teie vastust. Viimane päev selleks on { $due }. Selle kuupäeva olen valinud ise; see ei pikenda ühtegi seaduses sätestatud tähtaega.
letter-next = Vastasel juhul esitan kaebuse järelevalveasutusele (artikkel 77). Jätan endale õiguse pöörduda kohtusse (artikkel 79).
letter-next-uk = Vastasel juhul esitan Teile andmekaitsekaebuse (Data Protection Act 2018, jagu 164A) ja pöördun seejärel ICO poole.

## Reply to a question

letter-reply-subject = Teie küsimus ({ $asked }) minu vastuväite kohta ({ $date })
letter-reply-opening = Te palusite mult lisateavet ({ $asked }) minu vastuväite kohta ({ $date }). See on minu vastus.
letter-reply-which = Esitan vastuväite sellise töötlemise suhtes: minu isikuandmete kasutamine Teie enda või kolmandate isikute tehisintellekti mudelite ja süsteemide arendamiseks, treenimiseks, peenhäälestamiseks ja täiustamiseks ({ $law } artikli 21 lõige 1).
letter-reply-responsible = Kui Te leiate, et vastutab mõni teine ettevõte, teatage mulle, milline, ja edastage minu vastuväide talle.
letter-reply-period = Minu hinnangul ei alusta Teie küsimus artikli 12 lõikes 3 sätestatud tähtaega uuesti. Tähtaeg kulgeb vastuväite saamisest ({ $start }) ja selle viimane päev on { $due }.
letter-reply-uk = Nüüd on minu vastus Teil olemas. Vastuväite saamisest ({ $start }) arvates on viimane päev { $due }. Selles ei ole arvestatud aega, mil tähtaja kulgemine seaduse järgi peatub.
letter-reply-decide = Palun tehke nüüd minu vastuväite kohta otsus ja kinnitage see mulle kirjalikult.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Andmekaitsekaebus minu vastuväite kohta ({ $date })
letter-uk-opening = Esitan andmekaitsekaebuse seaduse Data Protection Act 2018 jao 164A alusel, mis lisati seaduse Data (Use and Access) Act 2025 jaoga 103.
letter-facts-intro = Juhtus järgmine:
letter-uk-acknowledge = Palun kinnitage selle kaebuse kättesaamist 30 päeva jooksul, arvates saamisele järgnevast päevast. Kui kättesaamise päev on { $start }, on viimane päev { $due }.
letter-uk-outcome = Palun astuge põhjendamatu viivituseta asjakohased sammud ja teatage mulle tulemus.
letter-uk-next = Kui asi jääb lahendamata, pöördun ICO poole.

## What happened, as a list

letter-fact-account = Kasutan teenust { $service }; minu konto on: { $account }.
letter-fact-no-account = Kirjutan inimesena, kellel ei ole kontot. Asi puudutab minu kohta käivaid andmeid ({ $service }).
letter-fact-what = Minu vastuväide on suunatud minu isikuandmete töötlemise vastu tehisintellekti mudelite ja süsteemide arendamiseks, treenimiseks, peenhäälestamiseks ja täiustamiseks.
letter-fact-form = { $date }: minu vastuväide vormi kaudu aadressil { $address }.
letter-fact-email = { $date }: minu vastuväide e-kirjaga aadressile { $address }.
letter-fact-post = { $date }: minu vastuväide posti teel aadressile { $address }.
letter-fact-form-missing = { $date }: ametlik leht ei näidanud mulle vormi.
letter-fact-receipt = { $date }: kättesaamise kinnitus, otsuseta.
letter-fact-accepted = { $date }: vastus, milles minu vastuväitega nõustuti.
letter-fact-refused = { $date }: minu vastuväite tagasilükkamine.
letter-fact-more-asked = { $date }: küsimus mulle minu vastuväite kohta.
letter-fact-replied = { $date }: minu vastus küsimusele minu vastuväite kohta.
letter-fact-other-company = { $date }: vastus, et vastutab teine ettevõte.
letter-fact-other-form = { $date }: vastus, et peaksin kasutama teist vormi.
letter-fact-more-time = { $date }: teade, et vaja on rohkem aega.
letter-fact-reminded = { $date }: minu meeldetuletus.
letter-fact-over = { $date }: artikli 12 lõikes 3 sätestatud tähtaja lõpp, arvates vastuväite saamisest ({ $start }).
letter-fact-open = Ma ei ole tänaseni otsust saanud.

## What was infringed

letter-claims-intro = Minu hinnangul on rikutud järgmisi sätteid ({ $law }):
letter-claim-silence = Artikli 12 lõiked 3 ja 4: mulle ei teatatud tähtaja jooksul ei seda, milliseid meetmeid võeti, ega seda, miks neid ei võetud.
letter-claim-late = Artikli 12 lõige 3: lisaajast teatati alles pärast esimest kuud ja seega liiga hilja.
letter-claim-extended = Artikli 12 lõige 3: ma ei saanud otsust ka pikendatud tähtaja jooksul.
letter-claim-stop = Artikli 21 lõige 1: keegi ei ole mulle kinnitanud töötlemise lõpetamist ega tõendanud mõjuvaid õiguspäraseid põhjuseid.
letter-claim-refused = Artikli 21 lõige 1: vastutav töötleja peab tõendama, et töödeldakse mõjuval õiguspärasel põhjusel, mis kaalub üles minu huvid, õigused ja vabadused. Minu hinnangul keeldumine seda ei tee.
letter-claim-restrict = Artikli 18 lõike 1 punkt d: keegi ei ole mulle kinnitanud töötlemise piiramist ajaks, mil kontrollitakse, kas vastutava töötleja õiguspärased põhjused kaaluvad üles minu põhjused.
letter-claim-erase = Artikli 17 lõike 1 punkt c: keegi ei ole mulle kinnitanud nende andmete kustutamist.
letter-claim-obstructed = Artikli 12 lõige 2 ja artikkel 25: minu õiguse kasutamist ei tehtud lihtsaks, nagu asjaolud näitavad.

## Complaint to an authority

letter-complaint-subject = Kaebus IKÜM artikli 77 alusel ettevõtte { $company } kohta
letter-complaint-opening = Esitan kaebuse määruse (EL) 2016/679 (isikuandmete kaitse üldmäärus, IKÜM) artikli 77 alusel. Minu alaline elukoht on piirkonnas, mille eest Teie vastutate.
letter-complaint-language = Kirjutan eesti keeles, sest ma ei saa seda kirja Teie keeles esitada. Palun teatage mulle, kui vajate tõlget.
letter-complaint-me = Kaebuse esitaja
letter-complaint-controller = Vastutav töötleja
letter-complaint-lead = Töötlemine on piiriülene. Minu teada on juhtiv järelevalveasutus Iirimaa andmekaitsekomisjon (Data Protection Commission) (artikkel 56).
letter-complaint-contact = Palun kaasake see asutus seaduses ettenähtud korras (artikkel 60) ja jääge asutuseks, kelle poole ma saan pöörduda.
letter-complaint-lead-you = Töötlemine on piiriülene. Minu teada olete Teie juhtiv järelevalveasutus (artikkel 56).
letter-complaint-facts = Asjaolud
letter-complaint-law = Rikutud õigused
letter-complaint-second = Teiseks palun Teil hinnata, kas õigustatud huvi (artikli 6 lõike 1 punkt f) saab üldse olla sellise töötlemise alus.
letter-complaint-time = Millal ma sellest teada sain
letter-complaint-known = Päev, mil ma rikkumisest teada sain, on { $date }.
letter-complaint-wishes = Mida ma palun
letter-wish-find = Tuvastage, et minu õigusi on rikutud.
letter-wish-order = Andke vastutavale töötlejale korraldus minu vastuväide rahuldada (artikli 58 lõike 2 punkt c).
letter-wish-limit = Kehtestage ajutine või alaline töötlemise piirang, sealhulgas töötlemiskeeld (artikli 58 lõike 2 punkt f).
letter-wish-erase = Andke korraldus need andmed kustutada (artikli 58 lõike 2 punkt g).
letter-wish-inform = Teavitage mind minu kaebuse menetlemise käigust ja tulemusest (artikli 77 lõige 2).
letter-complaint-more = Lisateave
letter-complaint-earlier = Pöördusin varem vastutava töötleja poole, nagu eespool kirjeldatud.
letter-complaint-court-no = Ükski kohus ei tegele minu taotlusel selle asjaga.
letter-complaint-court-yes = Kohus tegeleb minu taotlusel selle asjaga.
letter-complaint-name-yes = Olen nõus, et edastate minu nime ja selle kaebuse vastutavale töötlejale.
letter-complaint-name-no = Palun ärge avaldage minu isikut vastutavale töötlejale. Kui menetlus ei ole ilma selleta võimalik, küsige enne minult.
letter-complaint-annexes = Lisa 1 on minu vastuväide. Lisad on originaalkeeles; palun teatage mulle, kui vajate tõlget.
letter-complaint-procedure = Tuginen määrusele (EL) 2025/2518, mida kohaldatakse piiriülest töötlemist käsitlevate kaebuste suhtes, mis on esitatud alates 2. aprillist 2027.
