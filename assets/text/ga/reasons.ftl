### The sentences from which an objection's text is composed, in Irish. The person can edit the result.

reason-opening = Déanaim agóid i gcoinne úsáid m’fhaisnéise, lena n-áirítear mo phostálacha, mo ghrianghraif, mo thráchtanna agus mo chomhráite le hAI, chun intleacht shaorga (AI) a fhorbairt agus a fheabhsú.
reason-opening-whatsapp = Déanaim agóid i gcoinne úsáid mo theachtaireachtaí le hAI ar WhatsApp chun intleacht shaorga (AI) a fhorbairt agus a fheabhsú ag Meta.
reason-opening-others = Déanaim agóid i gcoinne úsáid faisnéise fúm a roinn daoine eile, nó a thagann ó thríú páirtithe, chun intleacht shaorga (AI) a fhorbairt agus a fheabhsú ag Meta.
reason-no-expectation = Nuair a phostáil mé, ní fhéadfainn a bheith ag súil go n-úsáidfí mo chuid ábhair chun AI a fhorbairt, agus níor thoiligh mé leis riamh.
reason-children = Tá mo pháistí le feiceáil i mo ghrianghraif agus i mo phostálacha, agus níl mé ag iarraidh go n-úsáidfí a bpictiúir ná a saol chun AI a fhorbairt.
reason-health = Deir mo chuid ábhair rud éigin faoi chúrsaí sláinte, agus is faisnéis thar a bheith íogair í sin.
reason-belief-politics = Nochtann mo chuid ábhair tuairimí reiligiúnacha, fealsúnachta nó polaitiúla, agus is faisnéis thar a bheith íogair í sin.
reason-my-work = Is é mo shaothar féin atá i mo théacsanna agus i mo phictiúir, agus níor cheadaigh mé é chun AI a fhorbairt.
reason-others-in-my-pictures = Tá daoine eile le feiceáil nó luaite i mo chuid ábhair, agus ní féidir liom toiliú leis an úsáid seo thar a gceann.
reason-posts-from-youth = Is ó m’óige cuid de m’ábhar, tráth nach raibh mé in ann a mheas cad chuige a bhféadfaí é a úsáid lá éigin.
reason-cannot-be-undone = Ní féidir an méid a d’fhoghlaim AI a tharraingt siar, agus mar sin ní bheadh aon éifeacht le scriosadh ná le ceartú ina dhiaidh sin.
reason-closing = Deimhnígí i scríbhinn, le bhur dtoil, go n-urramóidh sibh m’agóid.
