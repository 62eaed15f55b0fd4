### What packages and software centres say of the app, and what its installer asks, in Irish. No text of the running app.

package-generic = Agóidí príobháideachais
package-summary = Déan agóid i gcoinne úsáid do chuid sonraí le haghaidh traenáil AI
package-comment = Déan agóid i gcoinne úsáid do chuid sonraí le haghaidh traenáil AI, agus lean gach agóid
package-keywords = príobháideachas;agóid;RGCS;traenáil AI;cosaint sonraí;
package-simple-graphics = Tosaigh le grafaic shimplí
package-file = Comhad Veto Desk
package-lead = Cabhraíonn Veto Desk leat agóid a dhéanamh i gcoinne úsáid do chuid sonraí le haghaidh traenáil AI. Leanann sé gach agóid go dtí go mbeidh sí réitithe.
package-point-asks = Cuireann sé cúpla ceist ghearr agus aimsíonn sé an fhoirm oifigiúil duit: Facebook, Instagram, WhatsApp, nó gan chuntas.
package-point-text = Cumann sé téacs gearr duit, agus insíonn sé duit cad atá le líonadh isteach. Brúnn tú féin Submit, ar an leathanach oifigiúil.
package-point-days = Áiríonn sé na laethanta go dtí an freagra de réir an dlí, agus insíonn sé duit cé air a bhfuil an seal.
package-point-letters = Scríobhann sé na litreacha leat: freagra, meabhrúchán, gearán, nó an agóid sa phost.
package-point-local = Coinníonn sé gach rud i gcomhad amháin ar do ríomhaire. Ní nascann sé leis an idirlíon riamh; ní dhéanann ach do bhrabhsálaí é sin.
package-end = Ní le Meta é. Ní comhairle dlí é.

## The installer for Windows

package-install-start = Tosaigh Veto Desk
package-install-open = Tá Veto Desk ar oscailt. Dún é, ansin brúigh Retry (Triail arís).
package-install-windows = Teastaíonn Windows 64 giotán ó Veto Desk.
package-remove-keeps = Baintear an ríomhchlár leis seo. Coinnítear do chomhad:
package-removed = Tá Veto Desk imithe den ríomhaire seo. Coinnítear do chomhad agus d’fhianaise anseo:
package-removed-then = Scrios an fillteán seo tú féin mura dteastaíonn sé uait a thuilleadh.
