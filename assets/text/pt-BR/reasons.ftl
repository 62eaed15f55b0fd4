### The sentences from which an objection's text is composed, in Portuguese (Brazil). The person can edit the result.

reason-opening = Eu me oponho ao uso das minhas informações, incluindo minhas publicações, fotos, comentários e conversas com IA, para desenvolver e melhorar IA.
reason-opening-whatsapp = Eu me oponho ao uso das minhas mensagens com IAs no WhatsApp para desenvolver e melhorar a IA na Meta.
reason-opening-others = Eu me oponho ao uso de informações sobre mim que outras pessoas compartilharam, ou que vêm de terceiros, para desenvolver e melhorar a IA na Meta.
reason-no-expectation = Quando publiquei, eu não podia prever que meus conteúdos fossem usados para desenvolver IA, e nunca concordei com isso.
reason-children = Minhas fotos e publicações mostram meus filhos, e não quero que suas imagens e suas vidas sirvam para desenvolver IA.
reason-health = Meus conteúdos dizem algo sobre saúde, o que é informação especialmente sensível.
reason-belief-politics = Meus conteúdos revelam convicções religiosas, filosóficas ou políticas, o que é informação especialmente sensível.
reason-my-work = Meus textos e imagens são obra minha, e eu não os cedi para o desenvolvimento de IA.
reason-others-in-my-pictures = Nos meus conteúdos aparecem ou são mencionadas outras pessoas, e não posso aceitar este uso em nome delas.
reason-posts-from-youth = Alguns dos meus conteúdos são da minha juventude, quando eu não podia avaliar para que seriam usados um dia.
reason-cannot-be-undone = O que a IA aprendeu não pode ser desfeito; por isso, excluir ou corrigir mais tarde não teria efeito.
reason-closing = Peço que confirmem por escrito que vão respeitar minha oposição.
