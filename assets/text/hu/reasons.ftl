### The sentences from which an objection's text is composed, in Hungarian. The person can edit the result.

reason-opening = Tiltakozom az ellen, hogy az adataimat, köztük bejegyzéseimet, fotóimat, hozzászólásaimat és MI-csevegéseimet mesterséges intelligencia (MI) fejlesztésére és javítására használják.
reason-opening-whatsapp = Tiltakozom az ellen, hogy a WhatsAppban mesterséges intelligenciával (MI) váltott üzeneteimet a Metánál MI fejlesztésére és javítására használják.
reason-opening-others = Tiltakozom az ellen, hogy a mások által rólam megosztott vagy harmadik féltől származó adatokat a Metánál mesterséges intelligencia (MI) fejlesztésére és javítására használják.
reason-no-expectation = Amikor közzétettem ezeket, nem számíthattam arra, hogy mesterséges intelligencia fejlesztésére használják őket, és ebbe soha nem egyeztem bele.
reason-children = Fotóimon és bejegyzéseimben a gyermekeim is szerepelnek, és nem szeretném, ha képeiket és életüket MI fejlesztésére használnák.
reason-health = Tartalmaim egészségi állapotról is elárulnak valamit, és az ilyen adat különösen érzékeny.
reason-belief-politics = Tartalmaimból vallási, világnézeti vagy politikai nézetek derülnek ki, és az ilyen adat különösen érzékeny.
reason-my-work = Szövegeim és képeim a saját alkotásaim, és MI fejlesztésére nem adtam ki őket.
reason-others-in-my-pictures = Tartalmaimban mások is láthatók, vagy szerepel a nevük, és az ő nevükben nem járulhatok hozzá ehhez a felhasználáshoz.
reason-posts-from-youth = Tartalmaim egy része fiatalkoromból való, amikor még nem ítélhettem meg, mire használhatják egyszer.
reason-cannot-be-undone = Amit az MI megtanult, azt nem lehet visszavonni, ezért a későbbi törlésnek vagy helyesbítésnek nem volna hatása.
reason-closing = Kérem, erősítsék meg írásban, hogy tiszteletben tartják a tiltakozásomat.
