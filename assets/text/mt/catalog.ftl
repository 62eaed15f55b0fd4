### Words in Maltese for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Il-posts, ir-ritratti, il-kummenti u ċ-chats mal-AI tiegħek. Messenger tagħmel parti minnha.
platform-instagram = Instagram
platform-instagram-hint = Il-posts, ir-ritratti, il-kummenti u ċ-chats mal-AI tiegħek. Threads tagħmel parti minnha.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Dak li tikteb lil Meta AI f’WhatsApp. Iċ-chats privati tiegħek ma jintużawx.
platform-no-account = Mingħajr kont
platform-no-account-hint = M’għandekx kont, iżda oħrajn jiktbu dwarek jew jaqsmu stampi tiegħek.

## Where a person lives, and the right that applies there

zone-eu = Unjoni Ewropea
zone-eea = Iżlanda, Liechtenstein jew Norveġja
zone-uk = Renju Unit
zone-switzerland = Żvizzera
zone-brazil = Brażil
zone-unclear = Post li l-liġi tiegħu ma ċċekkjajniex
zone-elsewhere = Pajjiż ieħor
law-eu = Għandek id-dritt li toġġezzjona skont l-Artikolu 21 tal-GDPR.
law-eea = Għandek id-dritt li toġġezzjona skont l-Artikolu 21 tal-GDPR, li japplika permezz tal-Ftehim ŻEE.
law-uk = Għandek id-dritt li toġġezzjona skont l-Artikolu 21 tal-GDPR tar-Renju Unit.
law-switzerland = Skont l-Artikoli 30 sa 32 tal-liġi Żvizzera dwar il-protezzjoni tad-data, tista’ tipprojbixxi espressament dan l-użu.
law-brazil = Skont l-Artikolu 18 tal-LGPD, tista’ toġġezzjona għal użu li ma jikkonformax mal-liġi.
law-unclear = Ma ċċekkjajniex liema dritt japplika fejn tgħix.
law-elsewhere = Fejn tgħix int, mhu magħruf l-ebda dritt kontra dan l-użu tal-posts tiegħek stess.

## Routes

route-facebook-ai-page = Il-paġna ta’ Meta dwar l-AI, għal Facebook
route-facebook-ai-page-audience = Għal nies b’kont ta’ Facebook fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja, ir-Renju Unit jew l-Iżvizzera.
route-facebook-form-2025 = Formola ta’ Facebook tal-2025
route-facebook-form-2025-audience = Għal nies b’kont ta’ Facebook fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja jew l-Iżvizzera.
route-facebook-form-2024 = Formola ta’ Facebook tal-2024
route-facebook-form-2024-audience = Għal nies b’kont ta’ Facebook fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja, ir-Renju Unit jew l-Iżvizzera.
route-facebook-router = Formola ta’ Facebook għall-oġġezzjonijiet kollha
route-facebook-router-audience = Għal nies b’kont ta’ Facebook fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja jew ir-Renju Unit.
route-facebook-legitimate-interest = Formola ta’ Facebook kontra l-“interessi leġittimi”
route-facebook-legitimate-interest-audience = Għal nies b’kont ta’ Facebook fl-UE, l-Iżlanda, il-Liechtenstein jew in-Norveġja.
route-meta-privacy-rights = Il-paġna ġenerali ta’ Meta għal talbiet dwar il-privatezza
route-meta-privacy-rights-audience = Għal nies b’kont ta’ Facebook jew Instagram, meta l-formola dwar l-AI ma tidhirx.
route-instagram-ai-page = Il-paġna ta’ Meta dwar l-AI, għal Instagram
route-instagram-ai-page-audience = Għal nies b’kont ta’ Instagram fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja, ir-Renju Unit jew l-Iżvizzera.
route-instagram-form-2025 = Formola ta’ Instagram tal-2025
route-instagram-form-2025-audience = Għal nies b’kont ta’ Instagram fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja jew l-Iżvizzera.
route-instagram-form-2024 = Formola eqdem ta’ Instagram
route-instagram-form-2024-audience = Għal nies b’kont ta’ Instagram fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja, ir-Renju Unit jew l-Iżvizzera.
route-instagram-legitimate-interest = Formola ta’ Instagram kontra l-“interessi leġittimi”
route-instagram-legitimate-interest-audience = Għal nies b’kont ta’ Instagram fl-UE, l-Iżlanda, il-Liechtenstein jew in-Norveġja.
route-uk-privacy-centre = Il-Privacy Centre (ċentru tal-privatezza) ta’ Meta
route-uk-privacy-centre-audience = Għal nies b’kont ta’ Facebook jew Instagram fir-Renju Unit.
route-brazil-facebook-ai-page = Il-paġna ta’ Meta dwar l-AI, għal Facebook fil-Brażil
route-brazil-facebook-ai-page-audience = Għal nies b’kont ta’ Facebook fil-Brażil.
route-brazil-facebook-form = Formola ta’ Facebook, fil-Brażil
route-brazil-facebook-form-audience = Għal nies b’kont ta’ Facebook fil-Brażil.
route-brazil-instagram-ai-page = Il-paġna ta’ Meta dwar l-AI, għal Instagram fil-Brażil
route-brazil-instagram-ai-page-audience = Għal nies b’kont ta’ Instagram fil-Brażil.
route-brazil-whatsapp-ai-messages = Formola ta’ WhatsApp għal messaġġi mal-AI, fil-Brażil
route-brazil-whatsapp-ai-messages-audience = Għal nies b’kont ta’ WhatsApp fil-Brażil.
route-brazil-others-ai-page = Il-paġna ta’ Meta dwar l-AI, għal nies mingħajr kont fil-Brażil
route-brazil-others-ai-page-audience = Għal nies fil-Brażil li m’għandhomx kont.
route-whatsapp-ai-messages = Formola ta’ WhatsApp għal messaġġi mal-AI
route-whatsapp-ai-messages-audience = Għal nies b’kont ta’ WhatsApp fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja, ir-Renju Unit jew l-Iżvizzera.
route-whatsapp-general = Il-formola ġenerali ta’ WhatsApp dwar il-privatezza
route-whatsapp-general-audience = Għal nies b’kont ta’ WhatsApp fl-Ewropa.
route-third-party-data = Il-formola ta’ Meta għal tagħrif minn partijiet terzi
route-third-party-data-audience = Għal nies fl-UE, l-Iżlanda, il-Liechtenstein, in-Norveġja, ir-Renju Unit jew l-Iżvizzera. M’hemmx bżonn kont.
route-third-party-data-elsewhere = Il-formola ta’ Meta għal tagħrif minn partijiet terzi, f’pajjiżi oħra
route-third-party-data-elsewhere-audience = Għal nies fil-pajjiżi l-oħra kollha, b’kont jew mingħajru.
route-unclear-facebook-ai-page = Il-paġna ta’ Meta dwar l-AI, għal Facebook
route-unclear-facebook-ai-page-audience = Għal nies b’kont ta’ Facebook fejn ma ċċekkjajniex il-liġi.
route-unclear-instagram-ai-page = Il-paġna ta’ Meta dwar l-AI, għal Instagram
route-unclear-instagram-ai-page-audience = Għal nies b’kont ta’ Instagram fejn ma ċċekkjajniex il-liġi.
route-unclear-whatsapp-ai-messages = Formola ta’ WhatsApp għal messaġġi mal-AI
route-unclear-whatsapp-ai-messages-audience = Għal nies b’kont ta’ WhatsApp fejn ma ċċekkjajniex il-liġi.
route-letter-meta-ireland = Ittra lil Meta fl-Irlanda
route-letter-meta-ireland-audience = Għal nies b’kont ta’ Facebook jew Instagram fl-UE, l-Iżlanda, il-Liechtenstein jew in-Norveġja.
route-letter-meta-ireland-others = Ittra lil Meta fl-Irlanda, mingħajr kont
route-letter-meta-ireland-others-audience = Għal nies fl-UE, l-Iżlanda, il-Liechtenstein jew in-Norveġja li m’għandhomx kont.
route-letter-meta-ireland-whatsapp = Ittra lil Meta fl-Irlanda, dwar l-AI f’WhatsApp
route-letter-meta-ireland-whatsapp-audience = Għal nies b’kont ta’ WhatsApp fl-UE, l-Iżlanda, il-Liechtenstein jew in-Norveġja.
route-letter-whatsapp-ireland = Ittra lil WhatsApp fl-Irlanda
route-letter-whatsapp-ireland-audience = Għal nies b’kont ta’ WhatsApp fl-UE, l-Iżlanda, il-Liechtenstein jew in-Norveġja.

## Steps: opening the form

step-log-in = L-ewwel idħol fil-kont, fl-istess browser.
step-log-in-facebook = L-ewwel idħol f’Facebook, fl-istess browser.
step-log-in-instagram = L-ewwel idħol f’Instagram, fl-istess browser.
step-open-address = Iftaħ l-indirizz.
step-open-page = Iftaħ il-paġna ta’ Meta.
step-phone-address-bar = Waħħal l-indirizz fil-browser tal-mowbajl, biex ma tinfetaħx app minflok.
step-scroll-end = Inżel sa tmiem il-paġna. Il-formola qiegħda hemm.
step-answer-yes = Jekk il-formola tistaqsik jekk it-talba tiegħek hijiex dwar l-AI f’Meta, wieġeb iva.
step-find-link-facebook = Inżel ’l isfel. Agħfas il-link biex toġġezzjona għal Facebook.
step-find-link-instagram = Inżel ’l isfel. Agħfas il-link biex toġġezzjona għal Instagram.
step-find-link-whatsapp = Inżel ’l isfel. Agħfas il-link dwar il-messaġġi tiegħek mal-AI fuq WhatsApp.
step-find-link-others = Inżel ’l isfel. Fittex link għal nies mingħajr kont.
step-find-link-top = Agħfas il-kelma “object” (oġġezzjona) fil-kaxxa ta’ fuq.
step-app-settings = Fl-app, iftaħ il-preferenzi.
step-app-privacy-centre = Iftaħ il-Privacy Centre (ċentru tal-privatezza).
step-app-object-link = Iftaħ il-parti dwar l-AI f’Meta, u agħfas il-kelma “object” (oġġezzjona).
step-facebook-app-menu = Fl-app ta’ Facebook, agħfas it-tliet linji.
step-facebook-app-settings = Agħfas “Settings & privacy” (preferenzi u privatezza).
step-facebook-app-centre = Agħfas “Privacy Centre” (ċentru tal-privatezza).
step-instagram-app-menu = Fl-app ta’ Instagram, mur fil-profil tiegħek u agħfas it-tliet linji.
step-instagram-app-centre = Lejn tmiem il-lista, agħfas “Privacy Centre” (ċentru tal-privatezza).
step-pick-product = Agħżel Facebook jew Instagram.
step-pick-objection = Agħżel it-talba biex toġġezzjona.
step-whatsapp-choose = Agħżel “How can I make an objection to the processing of my information” (kif nista’ noġġezzjona għall-ipproċessar tat-tagħrif tiegħi).
step-third-party-choose = Agħżel li toġġezzjona għall-użu ta’ tagħrif tiegħek minn partijiet terzi.
step-third-party-concern = Agħżel dwar xiex hi t-talba tiegħek.
step-ask-meta-ai = Staqsi lil Meta AI dwarek. Żomm il-mistoqsija tiegħek u stampa tal-iskrin bit-tweġiba.

## Steps: ways that are drawn

step-facebook-web-picture = Fuq facebook.com, agħfas ir-ritratt tal-profil tiegħek.
step-facebook-web-settings = Agħfas “Settings & privacy” (preferenzi u privatezza).
step-facebook-web-centre = Agħfas “Privacy Centre” (ċentru tal-privatezza).
step-facebook-web-ai = Agħfas “AI at Meta” (l-AI f’Meta).
step-facebook-web-shared = Agħfas il-parti dwar dak li taqsam fuq il-prodotti ta’ Meta. Fittex il-formola hemm.
step-instagram-web-profile = Fuq Instagram, mur fil-profil tiegħek.
step-instagram-web-menu = Agħfas it-tliet linji.
step-instagram-web-centre = Taħt “More info and support” (aktar tagħrif u appoġġ), agħfas “Privacy Centre” (ċentru tal-privatezza).
step-instagram-web-object = Agħfas il-kelma “object” (oġġezzjona).
step-whatsapp-chat = F’WhatsApp, iftaħ iċ-chat.
step-whatsapp-chat-privacy = Fittex “Advanced chat privacy” (privatezza avvanzata taċ-chat) f’dan iċ-chat. Ixgħelha.

## Words in drawings of forms and menus

drawn-ask-ai = It-talba tiegħek hi dwar l-AI f’Meta?
drawn-yes = Iva
drawn-product = Agħżel prodott
drawn-facebook-or-instagram = Facebook jew Instagram
drawn-request = Agħżel talba
drawn-objection = Oġġezzjona
drawn-question = Agħżel mistoqsija
drawn-whatsapp-objection = Kif nista’ noġġezzjona …
drawn-third-party-objection = Noġġezzjona għall-użu ta’ tagħrif tiegħi minn partijiet terzi
drawn-concern = Agħżel dwar xiex hi t-talba tiegħek
drawn-your-concern = Dak li jinkwetak
drawn-facebook = Facebook
drawn-facebook-app = App ta’ Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Il-profil tiegħek
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Preferenzi u privatezza
drawn-privacy-centre = Ċentru tal-privatezza
drawn-more-info = Aktar tagħrif u appoġġ
drawn-profile-picture = Ir-ritratt tal-profil
drawn-profile = Profil
drawn-three-lines = It-tliet linji
drawn-ai-at-meta = L-AI f’Meta
drawn-shared = Tagħrif li qsamt fuq Prodotti ta’ Meta
drawn-object = oġġezzjona
drawn-ai-page = Paġna ta’ Meta dwar l-AI
drawn-ai-messages = messaġġi mal-AI fuq WhatsApp
drawn-form = Il-formola
drawn-a-chat = Iċ-chat
drawn-this-chat = F’dan iċ-chat
drawn-advanced-privacy = Privatezza avvanzata taċ-chat

## Steps: filling it in

step-check-email = Iċċekkja l-email. Għandha tkun dik ta’ dan il-kont.
step-country-and-email = Iċċekkja l-email. Jekk jintalab pajjiż, agħżel tiegħek.
step-paste = Waħħal it-test tiegħek fil-kaxxa.
step-paste-optional = Waħħal it-test tiegħek fil-kaxxa. Fl-UE tista’ tħalliha vojta.
step-paste-names-ai = Waħħal it-test tiegħek. Iċċekkja li jsemmi l-AI f’Meta.
step-paste-and-send = Jekk trid, waħħal it-test tiegħek, u agħfas Send (ibgħat).
step-brazil-fields = Imla pajjiżek, l-email u t-test tiegħek.
step-whatsapp-number = Ikteb in-numru tiegħek ta’ WhatsApp bil-kodiċi tal-pajjiż.
step-whatsapp-email = Ikteb indirizz tal-email li tista’ taqra issa.
step-third-party-fields = Ikteb ismek, pajjiżek u l-email tiegħek.
step-third-party-proof = Waħħal it-test tiegħek, il-mistoqsija lil Meta AI, u l-istampa tal-iskrin.

## Steps: sending it

step-send = Agħfas Submit jew Send (ibgħat).
step-wait-screenshot = Stenna l-messaġġ fuq il-paġna. Ħu stampa tal-iskrin tiegħu.
step-brazil-code = Żomm il-paġna miftuħa. Ikteb il-kodiċi mill-email.
step-enter-code = Żomm il-paġna miftuħa. Ikteb il-kodiċi mill-email.
step-whatsapp-answer-mail = Email tistaqsik għal liema użu toġġezzjona, u għaliex. Weġibha.

## Steps: by post

step-letter-print = Poġġi t-test tiegħek f’ittra, b’ismek, l-indirizz tiegħek u d-data. Ipprintjaha.
step-letter-sign = Iffirmaha.
step-letter-registered = Ibgħatha bil-posta rreġistrata, biex tkun tista’ tipprova li waslet.
step-letter-slip = Żomm l-irċevuta tal-posta.
step-letter-note-date = Ikteb il-jum li fih waslet għandhom.

## What comes after sending

after-mail-minutes = Spiss tasal email fi ftit minuti. Tista’ diġà taċċetta l-oġġezzjoni tiegħek.
after-mail-day = Tista’ tieħu wkoll jum. Jekk ma jasal xejn fi żmien jumejn, fittex fil-folder tal-ispam.
after-popup = Fuq mowbajl, minflok email jista’ jitfaċċa messaġġ fuq l-iskrin.
after-english = It-tweġiba tista’ tkun bl-Ingliż. Dan hu normali.
after-keep = Żomm it-tweġiba. Ma nafu bl-ebda paġna fejn wara tista’ tara l-oġġezzjoni tiegħek.
after-code = L-ewwel tista’ tasal email b’kodiċi. Dik għadha mhix it-tweġiba.
after-question-whatsapp = WhatsApp tistaqsi bl-email għal liema użu toġġezzjona, u għaliex. Wieġeb dik l-email.
after-review = Persuna tista’ tħares lejn it-talba tiegħek. Mhux magħruf kemm tieħu żmien.
after-refusal-form = Tista’ tasal ċaħda standard. Żommha wkoll.
after-letter = It-tweġiba tista’ tasal bil-posta jew bl-email.

## What sources disagree about, and what to know before

note-not-checked-live = Ħadd ma fetaħ dan l-indirizz għal din il-verżjoni tal-app. Huwa magħruf biss minn sorsi bid-data.
note-region = Il-kumpanija Meta turi l-formola biss lil nies li daħlu fil-kont, u mhux f’kull pajjiż. Jekk tuża VPN, l-ewwel itfih.
note-log-in-first = Jekk minflok tara paġna dwar Meta AI, idħol fil-kont u erġa’ iftaħ l-indirizz.
note-linked-accounts = Skont Meta, oġġezzjoni waħda tkopri l-kontijiet marbuta kollha fl-istess Accounts Centre (ċentru tal-kontijiet). Xi gwidi ma jaqblux. Biex tkun fuq iż-żgur, tista’ toġġezzjona għal kull kont.
note-late-objection = L-oġġezzjoni tiegħek twaqqaf użu futur. Ma tista’ toħroġ xejn minn AI li diġà ġiet imħarrġa. Is-sorsi ma jaqblux jekk tkoprix il-posts eqdem tiegħek.
note-others-posts = L-oġġezzjoni tiegħek ma tkoprix dak li oħrajn jippubblikaw dwarek.
note-ai-chats = Skont Meta, l-oġġezzjoni tkopri wkoll iċ-chats tiegħek ma’ Meta AI hawn. Għaqda tal-konsumaturi qalet fl-2025 li ma tkoprihomx.
note-earlier-objection = Skont Meta, oġġezzjoni tal-2024 għadha tgħodd. Xi wħud jagħtu parir li tirrepetiha biex tkun fuq iż-żgur.
note-meta-account = Il-paġna għandha link ieħor għal kont ta’ Meta, bħal dak għall-app Meta AI jew għal Quest.
note-pages = Is-sorsi ma jaqblux jekk Paġna ta’ Facebook tistax toġġezzjona. Idħol bil-profil personali tiegħek.
note-reason-optional = Fl-UE m’għandekx għalfejn tagħti raġuni.
note-country-if-asked = Xi nies ġew mistoqsija l-pajjiż, oħrajn le.
note-form-of-2024 = Fl-2024 din il-formola talbet pajjiż, raġuni u kodiċi. Persuna waħda qalulha tikteb mill-inqas 100 karattru.
note-norway = Fl-2024 il-formola ta’ Meta ma aċċettatx in-Norveġja għal xi nies. Min-Norveġja, ittra hija mod ieħor.
note-router-replaced = Il-kumpanija Meta biddlet dan l-indirizz fil-politika tagħha fit-23 ta’ Lulju 2026. Issa jista’ ma jwassal imkien.
note-any-objection = Din il-formola tieħu kull tip ta’ oġġezzjoni. It-test tiegħek irid jgħid li tiegħek hija dwar l-AI.
note-general-channel = Din il-paġna tieħu kull tip ta’ talba dwar il-privatezza. Mhux magħruf jekk twassalx għall-formola dwar l-AI.
note-uk-instagram = Fuq kompjuter, dan l-indirizz huwa għal Facebook. Għal Instagram, uża l-Privacy Centre (ċentru tal-privatezza) fl-app ta’ Instagram.
note-uk-form-unknown = Mhux magħruf l-indirizz ta’ formola li hija għar-Renju Unit biss. Lanqas mhu magħruf liema kumpanija ta’ Meta hija responsabbli fir-Renju Unit.
note-brazil-form-unknown = L-indirizz tal-formola ta’ Meta għall-Brażil mhux magħruf. Il-paġna tista’ twassal għaliha.
note-brazil-reason = Fil-Brażil, il-formola kienet għadha titlob raġuni qasira f’Diċembru 2025.
note-brazil-non-users = Fl-2024 Meta wiegħdet lill-awtorità tal-Brażil li toffri formola għal nies mingħajr kont. L-indirizz tagħha mhux magħruf.
note-unclear-law = Il-formola tista’ ma tidhirx fejn tgħix. Ma ċċekkjajniex il-liġi hemm.
note-whatsapp-address = L-indirizz tal-formola nnifisha mhux magħruf. Il-paġna ta’ Meta suppost fiha link għaliha.
note-whatsapp-separate = Oġġezzjoni għal WhatsApp dejjem toqgħod għaliha, anke jekk il-kontijiet tiegħek huma marbuta.
note-whatsapp-two-routes = WhatsApp għandha żewġ formoli: waħda għal messaġġi mal-AI, u waħda ġenerali. Ħafna gwidi jħawduhom.
note-whatsapp-private = Iċ-chats privati tiegħek ma jintużawx. Lil Meta jmur biss dak li xi ħadd jibgħat lil Meta AI.
note-whatsapp-precaution = Jingħad li f’Ġunju 2025 Meta sejħet din il-formola prekawzjoni, għax dak iż-żmien messaġġi bħal dawn ma kinux jintużaw.
note-whatsapp-not-theirs = WhatsApp tista’ twieġeb li din hija ħaġa ta’ Meta. Żomm dik it-tweġiba, u uża l-formola għal messaġġi mal-AI.
note-whatsapp-disputed = F’Mejju 2025 xi wħud qalu li ma tistax toġġezzjona għal WhatsApp. Minn dak iż-żmien Meta ssemmi formola għaliha.
note-third-party-limit = Din il-formola hija dwar data minn “partijiet terzi”. B’dan Meta tfisser l-internet miftuħ u data li għandha liċenzja għaliha. Ritratt tiegħek li tella’ ħabib fuq Facebook jista’ ma jkunx kopert.
note-third-party-italy = L-awtorità tal-Italja ssemmi din il-formola għal nies mingħajr kont li d-data tagħhom tellgħuha oħrajn.
note-third-party-proof = Is-sorsi ma jaqblux jekk għandekx turi li Meta għandha data dwarek.
note-third-party-proof-needed = Din il-formola titlob stampa tal-iskrin ta’ tweġiba ta’ Meta AI li turi d-data tiegħek.
note-third-party-not-automatic = Il-kumpanija Meta tgħid li ma tilqax dawn it-talbiet b’mod awtomatiku. Aktar minn tużżana artisti ngħataw ċaħda fl-2023.
note-ask-who-posted = Tellgħu xi ħadd li taf? Itolbu jneħħih. Għal dan m’hemmx bżonn formola.
note-letter-proof = Il-posta rreġistrata hija l-mezz li jagħtik prova.
note-letter-no-email = L-ebda indirizz tal-email ta’ Meta għal oġġezzjonijiet mhu kkonfermat. Oġġezzjoni waħda bl-email ġiet lura bi żball.
note-letter-others = Il-politika ta’ Meta ssemmi wkoll lin-nies mingħajr kont. Għalhekk l-ittra tista’ titkellem dwar dak li qasmu oħrajn.
note-letter-whatsapp-two = Meta AI f’WhatsApp tmexxiha Meta. Għalhekk ikteb liż-żewġ kumpaniji, Meta u WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Fejn tgħix int, Meta ma toffri l-ebda formola kontra l-użu tal-posts tiegħek stess. Mhu magħruf l-ebda dritt għal dan.
why-elsewhere-whatsapp = Mhux magħruf li Meta toffri din il-formola fejn tgħix. Mhu magħruf l-ebda dritt għal dan.
help-private-account = Agħmel il-kont tiegħek privat. Il-posts ġodda tiegħek imbagħad ma jkunux pubbliċi.
help-limit-old-posts = Illimita min jista’ jara l-posts qodma tiegħek.
help-delete-posts = Ħassar posts li ma tridx li jintużaw, jew il-kont kollu.
help-avoid-meta-ai = Tużax Meta AI, u taqsamx affarijiet privati magħha.
help-third-party-form = Jekk Meta AI turi data tiegħek, uża l-formola ta’ Meta għal tagħrif minn partijiet terzi.
help-whatsapp-avoid-meta-ai = Tiktibx lil Meta AI, u ssemmihiex f’chat.
help-whatsapp-delete-chat = Arkivja jew ħassar iċ-chat ma’ Meta AI. Meta AI nnifisha ma tistax titneħħa.
help-whatsapp-chat-privacy = Ixgħel il-privatezza avvanzata taċ-chat f’kull chat. B’hekk il-messaġġi tiegħu ma jintużawx għal funzjonijiet tal-AI.
help-whatsapp-accounts-centre = Ħalli WhatsApp barra mill-Accounts Centre (ċentru tal-kontijiet). Iċ-chats mal-AI mbagħad ikunu inqas marbuta mal-kontijiet l-oħra tiegħek.
help-whatsapp-reset = Xi wħud jgħidu li jekk tibgħat “/reset-ai” fiċ-chat titħassar il-kopja ta’ Meta. Ma stajniex nikkonfermaw dan.

## Countries and territories

place-AT = Awstrija
place-BE = Belġju
place-BG = Bulgarija
place-HR = Kroazja
place-CY = Ċipru
place-CZ = Ċekja
place-DK = Danimarka
place-EE = Estonja
place-FI = Finlandja
place-FR = Franza
place-DE = Ġermanja
place-DE-BW = Baden-Württemberg
place-DE-BY = Bavarja
place-DE-BE = Berlin
place-DE-BB = Brandenburg
place-DE-HB = Bremen
place-DE-HH = Hamburg
place-DE-HE = Hesse
place-DE-MV = Mecklenburg-Vorpommern
place-DE-NI = Sassonja t’Isfel
place-DE-NW = Nordrhein-Westfalen
place-DE-RP = Rheinland-Pfalz
place-DE-SL = Saarland
place-DE-SN = Sassonja
place-DE-ST = Sassonja-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turinġja
place-GR = Greċja
place-HU = Ungerija
place-IE = Irlanda
place-IT = Italja
place-LV = Latvja
place-LT = Litwanja
place-LU = Lussemburgu
place-MT = Malta
place-NL = Netherlands
place-PL = Polonja
place-PT = Portugall
place-RO = Rumanija
place-SK = Slovakkja
place-SI = Slovenja
place-ES = Spanja
place-SE = Żvezja
place-GP = Guadeloupe
place-GF = Guyane Franċiża
place-MQ = Martinique
place-YT = Mayotte
place-RE = Réunion
place-MF = Saint-Martin
place-PT-20 = Azores
place-PT-30 = Madeira
place-ES-CN = Gżejjer Kanarji
place-IS = Iżlanda
place-LI = Liechtenstein
place-NO = Norveġja
place-GB = Renju Unit
place-CH = Żvizzera
place-BR = Brażil
place-JP = Ġappun
place-KR = Korea t’Isfel
place-AD = Andorra
place-MC = Monaco
place-SM = San Marino
place-VA = Belt tal-Vatikan
place-JE = Jersey
place-GG = Guernsey
place-IM = Isle of Man
place-GI = Ġibiltà
place-FO = Gżejjer Faroe
place-GL = Greenland
place-CY-NORTH = Ċipru ta’ Fuq
place-GB-BASES = Bażijiet Brittaniċi f’Ċipru
place-US = Stati Uniti
place-other = Pajjiż ieħor

## Reasons one can tick

reason-no-expectation-tick = Ma stajtx nistenna dan meta tellajt il-posts
reason-children-tick = Ir-ritratti jew il-posts tiegħi juru lil uliedi
reason-health-tick = Il-posts tiegħi jgħidu xi ħaġa dwar saħħti
reason-belief-politics-tick = Il-posts tiegħi juru x’nemmen jew il-politika tiegħi
reason-my-work-tick = It-testi u l-istampi tiegħi huma xogħli stess
reason-others-in-my-pictures-tick = Fl-istampi tiegħi hemm nies oħra
reason-posts-from-youth-tick = Xi posts huma minn żgħożiti
reason-cannot-be-undone-tick = Dak li tgħallmet l-AI ma jistax jittieħed lura

## By when an answer is due, and why

rule-gdpr = L-Artikolu 12(3) tal-GDPR jagħti lill-kumpanija xahar kalendarju, mill-jum li tasal l-oġġezzjoni tiegħek. Formola tasal fil-jum li tibgħatha. Jekk l-aħħar jum jaħbat fi tmiem il-ġimgħa jew f’festa pubblika Irlandiża, imur għall-jum tax-xogħol li jmiss. Meta twieġeb mill-Irlanda; li jgħoddu l-festi tal-Irlanda hija l-interpretazzjoni tagħna.
rule-uk-gdpr = Il-liġi tar-Renju Unit tagħti lill-kumpanija xahar kalendarju, mill-jum li tasal l-oġġezzjoni tiegħek. Formola tasal fil-jum li tibgħatha. Jekk l-aħħar jum jaħbat fi tmiem il-ġimgħa jew f’festa pubblika fl-Ingilterra u Wales, imur għall-jum tax-xogħol li jmiss. L-arloġġ jieqaf waqt li l-kumpanija tistenna xi ħaġa li għandha bżonn mingħandek.
rule-swiss-courtesy = Il-liġi Żvizzera ma tistabbilixxi l-ebda data għal tweġiba għal oġġezzjoni. Tletin jum hija data raġonevoli, mhux legali.
rule-no-date = Ma nafux b’data legali għal tweġiba fejn tgħix. Għalhekk din l-app ma tistabbilixxi l-ebda waħda.
rule-uk-complaint = Mid-19 ta’ Ġunju 2026 kumpanija fir-Renju Unit għandha tikkonferma fi żmien 30 jum li rċeviet ilment. Il-jum li fih jasal ma jingħaddx. Jekk l-aħħar jum jaħbat fi tmiem il-ġimgħa jew f’festa pubblika fl-Ingilterra u Wales, imur għall-jum tax-xogħol li jmiss.
rule-authority-news = Fi żmien tliet xhur l-awtorità għandha tgħidlek fejn waslet, jew x’iddeċidiet. Hekk jgħid l-Artikolu 78(2) tal-GDPR. Wara tista’ tmur il-qorti. Li aħbarijiet mill-awtorità jibdew l-għadd mill-ġdid hija l-interpretazzjoni tagħna.
rule-reminder = Tfakkira tagħti ġimagħtejn. Dan hu tas-soltu. L-ebda liġi ma tistabbilixxih.
rule-recheck = Il-formoli u l-politiki nbidlu kull sena mill-2024 ’l hawn. Għalhekk darba fis-sena ara jekk kollox għadux kif kien. L-ebda liġi ma tistabbilixxi din id-data.

## Public holidays

holiday-ie-new-year = l-Ewwel tas-Sena
holiday-ie-february = festa ta’ Santa Briġida
holiday-ie-saint-patrick = Jum San Patrizju
holiday-ie-easter-monday = it-Tnejn tal-Għid
holiday-ie-may = festa pubblika ta’ Mejju
holiday-ie-june = festa pubblika ta’ Ġunju
holiday-ie-august = festa pubblika ta’ Awwissu
holiday-ie-october = festa pubblika ta’ Ottubru
holiday-ie-christmas = il-Milied
holiday-ie-saint-stephen = Jum Santu Stiefnu
holiday-gb-new-year = l-Ewwel tas-Sena
holiday-gb-good-friday = il-Ġimgħa l-Kbira
holiday-gb-easter-monday = it-Tnejn tal-Għid
holiday-gb-early-may = festa pubblika tal-bidu ta’ Mejju
holiday-gb-spring = festa pubblika tar-rebbiegħa
holiday-gb-summer = festa pubblika tas-sajf
holiday-gb-christmas = il-Milied
holiday-gb-boxing-day = Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = Fl-Awstrija lment għandu partijiet fissi. Ehmeż l-oġġezzjoni tiegħek, u kull tweġiba.
caveat-at-limit = Fl-Awstrija, ilmenta fi żmien sena minn meta sirt taf, u fi żmien tliet snin minn meta ġara.
caveat-be-language = Tieħu lmenti bl-Olandiż, bil-Franċiż jew bil-Ġermaniż biss.
caveat-bg-language = Ikteb bil-Bulgaru, jew żid traduzzjoni. Agħti wkoll l-indirizz permanenti tiegħek, u ffirma.
caveat-bg-channel = Ibagħtu bil-posta jew bil-fax, jew ħudu bl-idejn. Bl-email jgħodd biss b’firma elettronika kwalifikata.
caveat-bg-limit = Hemm limitu ta’ żmien. Sors wieħed jgħid sena minn meta sirt taf. Jista’ jkun inbidel.
caveat-cy-form = Għal dan tintuża l-formola A tagħha.
caveat-de-land = Fil-Ġermanja, l-awtorità tal-Land tiegħek tieħu ħsieb il-kumpaniji. Din tieħu ħsieb il-korpi federali, il-posta u t-telefon.
caveat-dk-channel = Il-formola online teħtieġ MitID. Minflok tista’ tuża email jew posta, iżda tibgħatx links, ħoss, films jew fajls ZIP.
caveat-dk-company-first = L-ewwel ikteb lill-kumpanija. Trid tagħti ismek.
caveat-es-channel = Online teħtieġ ċertifikat Spanjol jew Cl@ve. Jekk m’għandekx, ikteb bl-Ispanjol, bil-posta.
caveat-fr-channel = Uża l-formola online tagħha, jew il-posta. Ikteb bil-Franċiż.
caveat-gb-company-first = Fir-Renju Unit, l-ewwel ilmenta mal-kumpanija. Din hija r-regola mid-19 ta’ Ġunju 2026.
caveat-gb-address = Marret Manchester fil-ħarifa tal-2026. Iċċekkja l-indirizz tagħha qabel tikteb.
caveat-ie-channel = Uża l-formola online tagħha, l-email jew il-posta. Ma tiħux ilmenti bit-telefon.
caveat-it-channel = Iffirma l-ittra. Ibgħatha b’email iċċertifikata (PEC), jew bħala ittra rreġistrata.
caveat-lt-company-first = L-ewwel ikteb lill-kumpanija.
caveat-lt-channel = Ibagħtu bħala ittra rreġistrata, jew ħudu bl-idejn. Is-servizz online tagħha u “E. pristatymas” jaħdmu wkoll.
caveat-nl-channel = Għandha formola online. Tista’ tikteb bl-Olandiż jew bl-Ingliż.
caveat-no-channel = Il-formola online teħtieġ ID-porten jew BankID. Minflok tista’ tikteb ittra.
caveat-pl-channel = Ikteb bil-Pollakk. Uża l-posta jew il-kaxxa elettronika tagħha: email sempliċi ma tgħoddx.
caveat-ro-signature = Ikteb bir-Rumen jew bl-Ingliż. Agħti ismek, kunjomok u l-indirizz sħiħ, u ffirma b’idek jew b’firma elettronika.
caveat-se-public = Dak li tibgħat isir dokument pubbliku, li kulħadd jista’ jitlob jara.
caveat-ch-report = Dan huwa rapport. L-awtorità m’għandhiex għalfejn tiddeċiedi l-każ tiegħek.
caveat-br-petition = Teħtieġ login ta’ gov.br, u prova li l-ewwel tlabt lill-kumpanija.

## Languages in which an authority takes a complaint

in-language-bg = Bulgaru
in-language-cs = Ċek
in-language-da = Daniż
in-language-de = Ġermaniż
in-language-el = Grieg
in-language-en = Ingliż
in-language-es = Spanjol
in-language-et = Estonjan
in-language-fi = Finlandiż
in-language-fr = Franċiż
in-language-ga = Irlandiż
in-language-hr = Kroat
in-language-hu = Ungeriż
in-language-is = Iżlandiż
in-language-it = Taljan
in-language-lt = Litwan
in-language-lv = Latvjan
in-language-mt = Malti
in-language-nb = Norveġiż
in-language-nl = Olandiż
in-language-nn = Norveġiż Ġdid
in-language-pl = Pollakk
in-language-pt = Portugiż
in-language-pt-BR = Portugiż Brażiljan
in-language-ro = Rumen
in-language-sk = Slovakk
in-language-sl = Sloven
in-language-sv = Svediż
