### The sentences from which an objection's text is composed, in Lithuanian. The person can edit the result.

reason-opening = Nesutinku, kad mano informacija, įskaitant įrašus, nuotraukas, komentarus ir pokalbius su dirbtiniu intelektu (DI), būtų naudojama DI kurti ir tobulinti.
reason-opening-whatsapp = Nesutinku, kad mano žinutės dirbtiniam intelektui (DI) programoje „WhatsApp“ būtų naudojamos bendrovės „Meta“ DI kurti ir tobulinti.
reason-opening-others = Nesutinku, kad informacija apie mane, kuria dalijosi kiti arba kuri gauta iš trečiųjų šalių, būtų naudojama bendrovės „Meta“ dirbtiniam intelektui (DI) kurti ir tobulinti.
reason-no-expectation = Kai skelbiau, negalėjau tikėtis, kad mano skelbiamas turinys bus naudojamas DI kurti, ir niekada tam nedaviau sutikimo.
reason-children = Mano nuotraukose ir įrašuose matyti mano vaikai, ir nenoriu, kad jų atvaizdai ir gyvenimas būtų naudojami DI kurti.
reason-health = Mano skelbiamas turinys atskleidžia kai ką apie sveikatą, o tai ypač jautri informacija.
reason-belief-politics = Mano skelbiamas turinys atskleidžia religines, filosofines ar politines pažiūras, o tai ypač jautri informacija.
reason-my-work = Mano tekstai ir nuotraukos yra mano kūryba, ir jų naudoti DI kurti neleidau.
reason-others-in-my-pictures = Mano skelbiamame turinyje matyti ar minimi kiti žmonės, ir negaliu duoti sutikimo už juos.
reason-posts-from-youth = Dalis mano skelbto turinio – iš jaunystės, kai negalėjau numatyti, kam jis kada nors gali būti naudojamas.
reason-cannot-be-undone = To, ką DI išmoko, atšaukti negalima, todėl vėliau ištrynus ar ištaisius poveikio nebūtų.
reason-closing = Prašau raštu patvirtinti, kad gerbsite mano nesutikimą.
