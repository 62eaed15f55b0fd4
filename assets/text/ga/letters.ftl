### The words of letters to companies and authorities, in Irish. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Irish text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = RGCS
letter-law-uk = UK GDPR
letter-both-services = Facebook agus Instagram
letter-company-unknown = Chuig an gcuideachta a reáchtálann { $service }
letter-subject = Ábhar: { $subject }
letter-salutation = A chara,
letter-closing = Is mise le meas,
letter-closing-ch = Is mise le meas,
letter-annexes = Iarscríbhinní
letter-annex = Iarscríbhinn { $number }: { $what }
letter-annex-objection = Cóip de m’agóid dar dáta { $date }
letter-label-name = Ainm: { $name }
letter-label-address = Seoladh poist: { $address }
letter-label-email = Ríomhphost: { $email }
letter-label-phone = Guthán: { $phone }
letter-label-service = Seirbhís: { $service }
letter-label-account = Cuntas: { $account }
letter-label-reference = Uimhir an cháis: { $reference }
letter-label-company = Cuideachta: { $company }

## Objection by letter

letter-objection-subject = Agóid i gcoinne úsáid mo shonraí pearsanta le haghaidh AI (Airteagal 21(1) den { $law })
letter-objection-opening = Faoi Airteagal 21(1) den { $law }, déanaim agóid i gcoinne phróiseáil mo shonraí pearsanta chun samhlacha agus córais intleachta saorga (AI) a fhorbairt, a thraenáil, a mhionchoigeartú agus a fheabhsú.
letter-objection-basis = Clúdaíonn sé seo bhur AI féin agus AI tríú páirtithe, i ngach cás ina bhfuil an phróiseáil bunaithe ar leasanna dlisteanacha (Airteagal 6(1)(f)).
letter-eea = Tá feidhm ag an RGCS i mo thír tríd an gComhaontú maidir leis an Limistéar Eorpach Eacnamaíoch.
letter-account-intro = Baineann m’agóid leis an gcuntas seo:
letter-account-linked = Tá feidhm ag an méid céanna maidir le gach cuntas eile a nasc sibh leis an gceann seo.
letter-no-account = Níl cuntas agam. Baineann an litir seo le { $service }. Is féidir libh mé a shainaithint leis na sonraí seo:
letter-data-intro = Is iad seo na sonraí i gceist, idir shonraí ón am atá thart agus shonraí amach anseo:
letter-data-own = An méid a fhoilsím ar { $service }: postálacha, grianghraif, físeáin, tráchtanna agus sonraí próifíle, lena meiteashonraí.
letter-data-chats = Mo chumarsáid le gnéithe AI, lena n-áirítear m’aiseolas, lena meiteashonraí.
letter-data-others = Sonraí fúm a roinneann daoine eile, nó a fhaigheann sibh ó thríú páirtithe.
letter-data-shared = Postálacha, grianghraif, físeáin agus tráchtanna daoine eile a thaispeánann mé, a ainmníonn mé nó atá fúm.
letter-data-others-chats = An méid a scríobhann daoine eile fúm i gcumarsáid le gnéithe AI.
letter-data-third-parties = Sonraí fúm ón idirlíon, ó fhoinsí faoi cheadúnas nó ó thríú páirtithe eile.
letter-data-whatsapp = Mo theachtaireachtaí le hAI ar WhatsApp, lena n-áirítear m’aiseolas, lena meiteashonraí.
letter-special = D’fhéadfadh catagóirí speisialta sonraí pearsanta (Airteagal 9(1)) a bheith sna sonraí sin. Ní thoilím lena bpróiseáil chun na críche seo.
letter-split-meta = Is é Meta a reáchtálann Meta AI in WhatsApp. Dá bhrí sin tá an litir seo dírithe chugaibhse; gheobhaidh WhatsApp litir ar leith.
letter-split-whatsapp = Is eol dom gurb é Meta a reáchtálann Meta AI in WhatsApp. Dá bhrí sin gheobhaidh Meta litir ar leith. Inisigí dom cad a dhéanann sibhse leis na sonraí seo, agus ná cuirigí ar aghaidh iad chun na críche seo.
letter-ground-intro = Is iad seo na forais a bhaineann le mo staid ar leith:
letter-ground-none = Más gá daoibh tuilleadh eolais a fháil faoi mo staid ar leith, insígí dom gan mhoill cad a theastaíonn uaibh.
letter-requests-intro = Iarraim an méid seo a leanas oraibh:
letter-request-stop = Stopaigí an phróiseáil seo (Airteagal 21(1)).
letter-request-restrict = Cuirigí srian ar an bpróiseáil go dtí go bhfíorófar an sáraíonn bhur bhforais dhlisteanacha mo chuid foras (Airteagal 18(1)(d)). Cuirigí mé ar an eolas sula mbainfidh sibh an srian (Airteagal 18(3)).
letter-request-erase = Léirscriosaigí na sonraí lena mbaineann as na tacair sonraí a úsáidtear chun na críche seo (Airteagal 17(1)(c)).
letter-request-recipients = Cuirigí an léirscriosadh agus an srianadh in iúl do gach faighteoir ar nochtadh na sonraí dó, agus insígí dom cé hiad na faighteoirí (Airteagal 19).
letter-request-confirm = Deimhnígí dom i scríbhinn cad atá déanta agaibh.
letter-request-refusal = Má dhiúltaíonn sibh, luaigí bhur bhforais dhlisteanacha thathantacha agus bhur gcúiseanna (Airteagail 21(1) agus 12(4)).
letter-answer-due = Freagraígí gan moill mhíchuí le bhur dtoil, agus ar a dhéanaí laistigh de mhí amháin tar éis an litir seo a fháil (Airteagal 12(3)). Más é { $start } an lá a fhaigheann sibh an litir seo, is é { $due } an lá deireanach.
letter-due-moved = De réir an fhéilire, is é seo an lá deireanach: { $date }. Ní lá oibre é, agus dá bhrí sin áirítear an chéad lá oibre eile (Rialachán Uimh. 1182/71, Airteagal 3(4)).
letter-due-moved-uk = De réir an fhéilire, is é seo an lá deireanach: { $date }. Ní lá oibre é, agus dá bhrí sin áirítear an chéad lá oibre eile.
letter-no-deletion = Níl mé ag iarraidh oraibh mo chuntas a scriosadh. Má tá m’agóid chun an tseirbhís a athrú domsa, insígí dom roimh ré.
letter-how-to-answer = Freagraígí le bhur dtoil trí ríomhphost chuig { $email } nó sa phost chuig an seoladh thuas. Ná cuirigí chuig foirm eile mé.
letter-identity = Má tá amhras réasúnach oraibh maidir le m’aitheantas, insígí dom gan mhoill cén fhaisnéis a theastaíonn uaibh (Airteagal 12(6)).

## Switzerland: express prohibition

letter-ch-subject = Toirmeasc sainráite ar úsáid mo shonraí pearsanta le haghaidh AI
letter-ch-opening = Toirmiscim go sainráite oraibh mo shonraí pearsanta a phróiseáil chun samhlacha agus córais intleachta saorga (AI) a fhorbairt, a thraenáil, a mhionchoigeartú agus a fheabhsú. Clúdaíonn sé seo bhur AI féin agus AI tríú páirtithe.
letter-ch-account = Baineann mo thoirmeasc leis an gcuntas seo:
letter-ch-law = Is sárú ar chearta pearsantachta é próiseáil i gcoinne mo thola sainráite (Airteagal 30(2)(b) d’Acht Cónaidhme na hEilvéise um Chosaint Sonraí, FADP). Theastódh bonn cirt faoi Airteagal 31 chuige.
letter-ch-public = Áirítear le mo thoirmeasc sonraí a chuir mé ar fáil don phobal i gcoitinne (Airteagal 30(3) FADP).
letter-ch-request-stop = Stopaigí an phróiseáil seo.
letter-ch-request-erase = Léirscriosaigí na sonraí lena mbaineann as na tacair sonraí a úsáidtear chun na críche seo.
letter-ch-request-disclose = Ná nochtaigí na sonraí seo do thríú páirtithe chun na críche seo.
letter-ch-request-confirm = Deimhnígí dom i scríbhinn cad atá déanta agaibh, nó ainmnígí an bonn cirt a bhfuil sibh ag brath air.
letter-ch-due = Freagraígí le bhur dtoil ar an dáta seo ar a dhéanaí: { $due }. Is mise a roghnaigh an dáta seo; ní leagann an dlí aon dáta síos.
letter-ch-reminder-subject = Meabhrúchán faoi m’agóid dar dáta { $date } i gcoinne úsáid mo shonraí pearsanta le haghaidh AI
letter-ch-waited = Bhí mé ag súil le freagra ar an dáta seo ar a dhéanaí: { $due }. Ní leagann an dlí aon dáta síos.
letter-ch-next = Mura ndéantar é, forchoimeádaim éilimh os comhair na gcúirteanna sibhialta (Airteagal 32(2) FADP) agus tuairisc chuig Coimisinéir Cónaidhme na hEilvéise um Chosaint Sonraí agus Faisnéis (Airteagal 49 FADP).

## Brazil: opposition

letter-br-subject = Agóid i gcoinne úsáid mo shonraí pearsanta le haghaidh AI (Airteagal 18, § 2, den LGPD)
letter-br-opening = Faoi Airteagal 18, § 2, de dhlí cosanta sonraí na Brasaíle (LGPD, Dlí 13.709/2018), déanaim agóid i gcoinne phróiseáil mo shonraí pearsanta chun AI a fhorbairt, a thraenáil, a mhionchoigeartú agus a fheabhsú.
letter-br-basis = Níor thug mé toiliú leis an úsáid seo. I mo thuairim, níl sí de réir an dlí.
letter-br-request-stop = Stopaigí an phróiseáil seo, do bhur AI féin agus d’AI tríú páirtithe.
letter-br-request-exclude = Eisiaigí na sonraí lena mbaineann as na tacair sonraí a úsáidtear chun na críche seo.
letter-br-request-confirm = Deimhnígí dom i scríbhinn cad atá déanta agaibh.
letter-br-request-reasons = Mura féidir libh gníomhú láithreach, insígí dom bhur gcúiseanna (Airteagal 18, §§ 3 go 5).
letter-br-due = Gníomhaígí láithreach agus saor in aisce le bhur dtoil (Airteagal 18, §§ 3 go 5).
letter-br-reminder-subject = Meabhrúchán faoi m’agóid dar dáta { $date } (Airteagal 18 den LGPD)
letter-br-waited = Éilíonn an LGPD gníomh láithreach nó ráiteas ar chúiseanna (Airteagal 18, §§ 3 go 5). Ní chomhlíonann an méid a fuair mé go dtí seo é sin.
letter-br-next = Mura ndéantar é, breithneoidh mé achainí chuig an údarás cosanta sonraí, an ANPD (Airteagal 18, § 1), agus chuig na comhlachtaí tomhaltóirí (Airteagal 18, § 8).

## Reminder

letter-reminder-subject = Meabhrúchán faoi m’agóid dar dáta { $date } (Airteagal 21(1) den { $law })
letter-ref-form = Sheol mé agóid chugaibh, dar dáta { $date }, i gcoinne úsáid mo shonraí pearsanta le haghaidh AI. D’úsáid mé an fhoirm ag { $address }.
letter-ref-email = Sheol mé agóid chugaibh, dar dáta { $date }, i gcoinne úsáid mo shonraí pearsanta le haghaidh AI, trí ríomhphost chuig { $address }.
letter-ref-post = Sheol mé agóid chugaibh, dar dáta { $date }, i gcoinne úsáid mo shonraí pearsanta le haghaidh AI, sa phost chuig an seoladh seo: { $address }.
letter-happened-silence = Ó shin i leith, ní bhfuair mé aon fhreagra.
letter-happened-receipt = I dteachtaireacht dar dáta { $date }, d’admhaigh sibh go bhfuair sibh m’agóid. Ó shin i leith, ní bhfuair mé aon chinneadh.
letter-happened-replied = Chuir sibh ceist orm, agus thug mé freagra dar dáta { $date } uirthi. Ó shin i leith, ní bhfuair mé aon chinneadh.
letter-happened-refused = I bhfreagra dar dáta { $date }, dhiúltaigh sibh do m’agóid.
letter-happened-more-time = I dteachtaireacht dar dáta { $date }, d’fhógair sibh go dteastaíonn tuilleadh ama uaibh. Ó shin i leith, ní bhfuair mé aon chinneadh.
letter-late-law = Tháinig an fógra sin rómhall. Ní cheadaíonn Airteagal 12(3) tuilleadh ama ach amháin má chuireann sibh in iúl dom é laistigh de mhí amháin tar éis an iarraidh a fháil, agus na cúiseanna leis.
letter-extended-over = Tá an tréimhse fhadaithe thart anois freisin.
letter-period-over = Arna háireamh ón lá a fuair sibh m’agóid, { $start }, tháinig deireadh leis an tréimhse faoi Airteagal 12(3) ar an dáta seo: { $due }.
letter-no-notice = Ní eol dom aon fhógra laistigh den chéad mhí go dteastaíonn tuilleadh ama uaibh.
letter-burden = Is fúibhse atá sé forais dhlisteanacha thathantacha a léiriú a sháraíonn mo leasanna, mo chearta agus mo shaoirsí (Airteagal 21(1)).
letter-burden-answer = Ní chuireann bhur bhfreagra ina luí orm go bhfuil forais den sórt sin ann i mo chás. Luaigí iad le bhur dtoil do mo chás féin, agus an chaoi ar mheáigh sibh iad.
letter-repeat-intro = Déanaim m’iarrataí arís:
letter-not-new = Is meabhrúchán é seo, ní iarraidh nua. Fanann dáta m’agóide mar a bhí.
letter-new-period = Freagraígí le bhur dtoil ar an dáta seo ar a dhéanaí: { $due }. Is mise a roghnaigh an dáta seo; ní chuireann sé fad le haon tréimhse reachtúil.
letter-next = Mura ndéantar é, taiscfidh mé gearán le húdarás maoirseachta (Airteagal 77). Forchoimeádaim an ceart dul chun na cúirte (Airteagal 79).
letter-next-uk = Mura ndéantar é, déanfaidh mé gearán cosanta sonraí libh (alt 164A den Data Protection Act 2018), agus ansin rachaidh mé chuig an ICO.

## Reply to a question

letter-reply-subject = Bhur gceist dar dáta { $asked } faoi m’agóid dar dáta { $date }
letter-reply-opening = I gceist dar dáta { $asked }, d’iarr sibh tuilleadh eolais orm faoi m’agóid dar dáta { $date }. Is é seo mo fhreagra.
letter-reply-which = Déanaim agóid i gcoinne na próiseála seo: úsáid mo shonraí pearsanta chun samhlacha agus córais intleachta saorga (AI) a fhorbairt, a thraenáil, a mhionchoigeartú agus a fheabhsú, bíodh siad libhse nó le tríú páirtithe (Airteagal 21(1) den { $law }).
letter-reply-responsible = Má mheasann sibh go bhfuil cuideachta eile freagrach, insígí dom cén chuideachta í, agus cuirigí m’agóid ar aghaidh chuici.
letter-reply-period = I mo thuairim, ní thosaíonn bhur gceist an tréimhse faoi Airteagal 12(3) as an nua. Ritheann sí ón lá a fuair sibh m’agóid, { $start }, go dtí an dáta seo: { $due }.
letter-reply-uk = Tá mo fhreagra agaibh anois. Arna áireamh ón lá a fuair sibh m’agóid, { $start }, is é { $due } an lá deireanach, gan aon am a áireamh a stopann an dlí an clog lena linn.
letter-reply-decide = Déanaigí cinneadh ar m’agóid anois le bhur dtoil, agus deimhnígí bhur gcinneadh dom i scríbhinn.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Gearán cosanta sonraí faoi m’agóid dar dáta { $date }
letter-uk-opening = Déanaim gearán cosanta sonraí faoi alt 164A den Data Protection Act 2018, arna chur isteach le halt 103 den Data (Use and Access) Act 2025.
letter-facts-intro = Is é seo an méid a tharla:
letter-uk-acknowledge = Cuirigí admháil fála chugam le bhur dtoil laistigh de 30 lá, arna n-áireamh ón lá tar éis daoibh an gearán seo a fháil. Más é { $start } an lá a fhaigheann sibh é, is é { $due } an lá deireanach.
letter-uk-outcome = Déanaigí na bearta iomchuí gan moill mhíchuí le bhur dtoil, agus insígí an toradh dom.
letter-uk-next = Má fhanann an cheist gan réiteach, rachaidh mé chuig an ICO.

## What happened, as a list

letter-fact-account = Úsáidim { $service }; is é seo mo chuntas: { $account }.
letter-fact-no-account = Scríobhaim mar dhuine gan chuntas. Baineann an cheist le sonraí fúm ar { $service }.
letter-fact-what = Tá m’agóid dírithe i gcoinne phróiseáil mo shonraí pearsanta chun samhlacha agus córais intleachta saorga (AI) a fhorbairt, a thraenáil, a mhionchoigeartú agus a fheabhsú.
letter-fact-form = { $date }: m’agóid, tríd an bhfoirm ag { $address }.
letter-fact-email = { $date }: m’agóid, trí ríomhphost chuig { $address }.
letter-fact-post = { $date }: m’agóid, sa phost chuig { $address }.
letter-fact-form-missing = { $date }: níor thaispeáin an leathanach oifigiúil an fhoirm dom.
letter-fact-receipt = { $date }: admháil go bhfuarthas m’agóid, gan chinneadh.
letter-fact-accepted = { $date }: freagra a ghlac le m’agóid.
letter-fact-refused = { $date }: diúltú do m’agóid.
letter-fact-more-asked = { $date }: ceist orm faoi m’agóid.
letter-fact-replied = { $date }: mo fhreagra ar cheist faoi m’agóid.
letter-fact-other-company = { $date }: freagra go bhfuil cuideachta eile freagrach.
letter-fact-other-form = { $date }: freagra gur chóir dom foirm eile a úsáid.
letter-fact-more-time = { $date }: fógra go dteastaíonn tuilleadh ama.
letter-fact-reminded = { $date }: mo mheabhrúchán.
letter-fact-over = { $date }: deireadh na tréimhse faoi Airteagal 12(3), arna háireamh ón lá a fuarthas m’agóid, { $start }.
letter-fact-open = Go dtí an lá inniu, ní bhfuair mé aon chinneadh.

## What was infringed

letter-claims-intro = I mo thuairim, sáraíodh na forálacha seo den { $law }:
letter-claim-silence = Airteagal 12(3) agus (4): Laistigh den tréimhse, níor cuireadh in iúl dom cén beart a rinneadh ná cén fáth nach ndearnadh aon bheart.
letter-claim-late = Airteagal 12(3): Níor fógraíodh tuilleadh ama ach tar éis na chéad mhíosa, agus bhí sé sin rómhall dá bhrí sin.
letter-claim-extended = Airteagal 12(3): Fiú laistigh den tréimhse fhadaithe, ní bhfuair mé aon chinneadh.
letter-claim-stop = Airteagal 21(1): Níor dheimhnigh aon duine dom gur stopadh an phróiseáil, ná níor léiríodh forais dhlisteanacha thathantacha.
letter-claim-refused = Airteagal 21(1): Is faoin rialaitheoir atá sé forais dhlisteanacha thathantacha a léiriú a sháraíonn mo leasanna, mo chearta agus mo shaoirsí. I mo thuairim, ní dhéanann an diúltú é sin.
letter-claim-restrict = Airteagal 18(1)(d): Níor dheimhnigh aon duine dom srianadh ar phróiseáil go dtí go bhfíorófar an sáraíonn forais dhlisteanacha an rialaitheora mo chuid foras.
letter-claim-erase = Airteagal 17(1)(c): Níor dheimhnigh aon duine dom léirscriosadh na sonraí lena mbaineann.
letter-claim-obstructed = Airteagail 12(2) agus 25: Níor éascaíodh feidhmiú mo chirt, mar a léiríonn na fíorais.

## Complaint to an authority

letter-complaint-subject = Gearán faoi Airteagal 77 den RGCS i gcoinne { $company }
letter-complaint-opening = Taiscim gearán faoi Airteagal 77 de Rialachán (AE) 2016/679 (an Rialachán Ginearálta maidir le Cosaint Sonraí, RGCS). Tá mo ghnáthchónaí sa limistéar a bhfuil sibhse freagrach as.
letter-complaint-language = Scríobhaim i nGaeilge toisc nach féidir liom an litir seo a thairiscint in bhur dteanga. Cuirigí in iúl dom le bhur dtoil má theastaíonn aistriúchán uaibh.
letter-complaint-me = Gearánach
letter-complaint-controller = An rialaitheoir
letter-complaint-lead = Tá an phróiseáil trasteorann. Ar feadh m’eolais, is é an Coimisiún um Chosaint Sonraí in Éirinn an príomhúdarás maoirseachta (Airteagal 56).
letter-complaint-contact = Tugaigí páirt dó ann mar a fhorálann an dlí (Airteagal 60), agus fanaigí mar an t-údarás ar féidir liom dul i muinín air.
letter-complaint-lead-you = Tá an phróiseáil trasteorann. Ar feadh m’eolais, is sibhse an príomhúdarás maoirseachta (Airteagal 56).
letter-complaint-facts = Na fíorais
letter-complaint-law = Cearta a sáraíodh
letter-complaint-second = Sa dara háit, iarraim oraibh scrúdú a dhéanamh an féidir le leasanna dlisteanacha (Airteagal 6(1)(f)) a bheith ina mbunús don phróiseáil seo ar chor ar bith.
letter-complaint-time = Cathain a fuair mé amach faoi
letter-complaint-known = Fuair mé amach faoin sárú ar an dáta seo: { $date }.
letter-complaint-wishes = An méid a iarraim
letter-wish-find = Cinnigí gur sáraíodh mo chearta.
letter-wish-order = Ordaígí don rialaitheoir m’agóid a chomhlíonadh (Airteagal 58(2)(c)).
letter-wish-limit = Forchuirigí teorannú sealadach nó cinntitheach ar an bpróiseáil, lena n-áirítear toirmeasc (Airteagal 58(2)(f)).
letter-wish-erase = Ordaígí léirscriosadh na sonraí lena mbaineann (Airteagal 58(2)(g)).
letter-wish-inform = Cuirigí mé ar an eolas faoi dhul chun cinn agus faoi thoradh mo ghearáin (Airteagal 77(2)).
letter-complaint-more = Tuilleadh faisnéise
letter-complaint-earlier = Rinne mé teagmháil leis an rialaitheoir roimhe seo, mar a thuairiscítear thuas.
letter-complaint-court-no = Níl aon chúirt ag déileáil leis an ábhar seo ar m’iarratas.
letter-complaint-court-yes = Tá cúirt ag déileáil leis an ábhar seo ar m’iarratas.
letter-complaint-name-yes = Toilím go gcuirfidh sibh m’ainm agus an gearán seo ar aghaidh chuig an rialaitheoir.
letter-complaint-name-no = Ná nochtaigí m’aitheantas don rialaitheoir le bhur dtoil. Mura féidir an nós imeachta a dhéanamh gan é, fiafraígí díom ar dtús.
letter-complaint-annexes = Is í m’agóid Iarscríbhinn 1. Tá na hiarscríbhinní ina mbunteanga; cuirigí in iúl dom le bhur dtoil má theastaíonn aistriúchán uaibh.
letter-complaint-procedure = Táim ag brath ar Rialachán (AE) 2025/2518, a bhfuil feidhm aige maidir le gearáin faoi phróiseáil trasteorann a thaisctear ón 2 Aibreán 2027.
