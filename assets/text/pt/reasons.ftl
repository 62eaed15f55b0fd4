### The sentences from which an objection's text is composed, in Portuguese (Portugal). The person can edit the result.

reason-opening = Oponho-me ao uso das minhas informações, incluindo as minhas publicações, fotografias, comentários e conversas com IA, para desenvolver e melhorar IA.
reason-opening-whatsapp = Oponho-me ao uso das minhas mensagens com IAs no WhatsApp para desenvolver e melhorar a IA na Meta.
reason-opening-others = Oponho-me ao uso de informações sobre mim que outras pessoas partilharam, ou que provêm de terceiros, para desenvolver e melhorar a IA na Meta.
reason-no-expectation = Quando publiquei, não podia prever que os meus conteúdos fossem usados para desenvolver IA, e nunca concordei com isso.
reason-children = As minhas fotografias e publicações mostram os meus filhos, e não quero que as suas imagens e as suas vidas sirvam para desenvolver IA.
reason-health = Os meus conteúdos dizem algo sobre saúde, o que é informação especialmente sensível.
reason-belief-politics = Os meus conteúdos revelam convicções religiosas, filosóficas ou políticas, o que é informação especialmente sensível.
reason-my-work = Os meus textos e imagens são obra minha, e não os cedi para o desenvolvimento de IA.
reason-others-in-my-pictures = Nos meus conteúdos aparecem ou são referidas outras pessoas, e não posso aceitar este uso em nome delas.
reason-posts-from-youth = Alguns dos meus conteúdos são da minha juventude, quando não podia avaliar para que viriam um dia a ser usados.
reason-cannot-be-undone = O que a IA aprendeu não se pode desfazer, pelo que eliminar ou corrigir mais tarde não teria efeito.
reason-closing = Peço que confirmem por escrito que vão respeitar a minha oposição.
