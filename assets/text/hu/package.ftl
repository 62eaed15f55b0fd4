### What packages and software centres say of the app, and what its installer asks, in Hungarian. No text of the running app.

package-generic = Adatvédelmi tiltakozás
package-summary = Tiltakozzon az adatai MI-tanításra való felhasználása ellen
package-comment = Tiltakozzon az adatai MI-tanításra való felhasználása ellen, és kövesse minden tiltakozását
package-keywords = adatvédelem;tiltakozás;GDPR;MI-tanítás;személyes adatok;
package-simple-graphics = Indítás egyszerű megjelenítéssel
package-file = Veto Desk-fájl
package-lead = A Veto Desk segít tiltakozni az adatai MI-tanításra való felhasználása ellen, és követ minden tiltakozást, amíg le nem zárul.
package-point-asks = Feltesz néhány rövid kérdést, és megkeresi a hivatalos űrlapot: Facebookhoz, Instagramhoz, WhatsApphoz vagy fiók nélkül.
package-point-text = Rövid szöveget készít, és megmondja, mit kell kitölteni. A Submit (küldés) gombot Ön nyomja meg a hivatalos oldalon.
package-point-days = A törvény szerint számolja a válaszig hátralévő napokat, és megmondja, ki következik.
package-point-letters = Önnel együtt írja meg a leveleket: válasz, emlékeztető, panasz vagy postai tiltakozás.
package-point-local = Mindent egyetlen fájlban őriz a számítógépén. Maga soha nem csatlakozik az internethez, csak a böngészője.
package-end = Nem a Metáé. Nem ad jogi tanácsot.

## The installer for Windows

package-install-start = A Veto Desk indítása
package-install-open = A Veto Desk nyitva van. Zárja be, majd nyomja meg az Ismét gombot.
package-install-windows = A Veto Deskhez 64 bites Windows kell.
package-remove-keeps = Ez eltávolítja a programot. A fájlja megmarad:
package-removed = A Veto Desk lekerült erről a számítógépről. A fájlja és a bizonyítékai itt maradtak:
package-removed-then = Ha már nincs rá szüksége, törölje ezt a mappát saját maga.
