### The sentences from which an objection's text is composed, in Icelandic. The person can edit the result.

reason-opening = Ég andmæli því að upplýsingar um mig, þar á meðal færslur mínar, myndir, ummæli og spjall við gervigreind, séu notaðar til að þróa og bæta gervigreind.
reason-opening-whatsapp = Ég andmæli því að skilaboð mín við gervigreind í WhatsApp séu notuð til að þróa og bæta gervigreind hjá Meta.
reason-opening-others = Ég andmæli því að upplýsingar um mig sem aðrir hafa deilt, eða sem koma frá þriðju aðilum, séu notaðar til að þróa og bæta gervigreind hjá Meta.
reason-no-expectation = Þegar ég birti efni mitt gat ég ekki búist við að það yrði notað til að þróa gervigreind, og ég hef aldrei samþykkt það.
reason-children = Myndir mínar og færslur sýna börnin mín og ég vil ekki að myndir af þeim og líf þeirra séu notuð til að þróa gervigreind.
reason-health = Efni mitt segir eitthvað um heilsufar, en það eru sérstaklega viðkvæmar upplýsingar.
reason-belief-politics = Efni mitt sýnir trúarlegar, heimspekilegar eða stjórnmálalegar skoðanir, en það eru sérstaklega viðkvæmar upplýsingar.
reason-my-work = Textar mínir og myndir eru mitt eigið verk og ég hef ekki veitt leyfi til að nota þau til að þróa gervigreind.
reason-others-in-my-pictures = Annað fólk sést eða er nefnt í efni mínu og ég get ekki samþykkt þessa notkun fyrir þess hönd.
reason-posts-from-youth = Hluti efnis míns er frá æskuárum mínum, þegar ég gat ekki metið til hvers það yrði notað síðar.
reason-cannot-be-undone = Það sem gervigreind hefur lært verður ekki tekið til baka og því hefði síðari eyðing eða leiðrétting engin áhrif.
reason-closing = Vinsamlegast staðfestið skriflega að þið virðið andmæli mín.
