// Made by npm run messages. Do not edit.

/* eslint-disable no-irregular-whitespace */
export const messages = {
  'charter.browser.block': 'bloquear os cookies de terceiros;',
  'charter.browser.effects':
    'Apagar os cookies deste site apaga também a sua escolha: voltaremos a pedi-la. Bloqueá-los todos, mesmo os necessários, pode impedir o início de sessão.',
  'charter.browser.erase': 'ver os cookies guardados e apagá-los, todos ou site a site;',
  'charter.browser.gpc':
    'Se o seu navegador enviar o sinal Global Privacy Control, este site trata-o como uma recusa enquanto não decidir outra coisa aqui: {0}.',
  'charter.browser.help': 'A ajuda do seu navegador explica como fazer: procure nela a palavra «cookies».',
  'charter.browser.lead':
    'O seu navegador também lhe dá o controlo, em todos os sites. Nas definições, em «Privacidade» ou «Privacidade e segurança», pode:',
  'charter.browser.private': 'apagar tudo ao fechar o navegador ou abrir uma janela de navegação privada.',
  'charter.browser.title': 'Agir a partir do seu navegador',
  'charter.contact': 'Página de contacto',
  'charter.controller.address': 'Morada',
  'charter.controller.contact': 'Contacto',
  'charter.controller.controller': 'Responsável pelo tratamento',
  'charter.controller.dpo': 'Encarregado da proteção de dados',
  'charter.controller.legal': 'O aviso legal do site indica como contactar o responsável.',
  'charter.controller.meaning':
    'O responsável pelo tratamento decide porquê e como são utilizados cookies neste site, e responde por isso perante a lei.',
  'charter.controller.notice': 'Aviso legal',
  'charter.controller.site': 'Site',
  'charter.controller.title': 'Quem é o responsável?',
  'charter.controller.write': 'Escreva-lhe se tiver alguma questão.',
  'charter.controls.exempt': 'Aqui nada lhe é pedido, mas pode opor-se ao que está dispensado de consentimento.',
  'charter.controls.lead':
    'Aceitar e rejeitar é igualmente simples, e pode mudar de opinião a qualquer momento: aqui ou através da ligação «Gerir os meus cookies» nas páginas do site.',
  'charter.controls.nothing':
    'De momento, não tem nada a decidir. Se um dia o seu consentimento for pedido, é aqui que poderá dá-lo, recusá-lo e mudar de opinião.',
  'charter.controls.title': 'Fazer ou alterar as suas escolhas',
  'charter.cookies.lead':
    'Cada cookie é apresentado com o seu fornecedor, o seu serviço, a sua finalidade e, quando conhecido, o seu prazo de conservação.',
  'charter.cookies.pattern': 'Num nome, o asterisco (*) substitui uma sequência variável de carateres.',
  'charter.cookies.title': 'Lista dos cookies',
  'charter.date.text': 'Esta política de cookies foi atualizada em {0}.',
  'charter.date.title': 'Última atualização',
  'charter.definition.law':
    'Por isso, o artigo 82.º da Lei francesa relativa à Informática e às Liberdades obriga os sites a informar para que servem os seus cookies e como rejeitá-los, e a obter primeiro o seu consentimento, salvo exceções.',
  'charter.definition.texts':
    'Textos de referência: lei francesa n.º 78-17, de 6 de janeiro de 1978, relativa à informática, aos ficheiros e às liberdades; Regulamento (UE) 2016/679, de 27 de abril de 2016, Regulamento Geral sobre a Proteção de Dados (RGPD).',
  'charter.definition.title': 'O que é um cookie?',
  'charter.definition.use':
    'Graças a esta memória, o site mantém a sua sessão aberta e memoriza o seu idioma ou o seu cesto. Mas um cookie também pode conter um número que o distingue dos outros visitantes: permite então seguir a sua navegação, para elaborar estatísticas ou escolher os anúncios que lhe serão mostrados.',
  'charter.definition.what':
    'Um cookie é uma pequena informação, identificada por um nome, que um site confia ao seu navegador. Este guarda-a durante algum tempo e devolve-a ao site em cada página e em cada visita.',
  'charter.exemptions.audience':
    'A CNIL, a autoridade francesa de proteção de dados, admite que a medição de audiências também seja dispensada de consentimento, desde que sirva apenas o editor do site, só produza estatísticas anónimas e não siga a sua navegação de um site para outro. Recomenda que estes cookies durem no máximo treze meses, sem serem prolongados em cada visita. Pode opor-se a qualquer momento.',
  'charter.exemptions.conditions':
    'Os dados não devem ser cruzados com outros nem transmitidos a terceiros, e a CNIL recomenda que não sejam conservados mais de vinte e cinco meses.',
  'charter.exemptions.exempt': 'O site considera que cumpre as condições desta dispensa.',
  'charter.exemptions.law':
    'A lei dispensa de consentimento os cookies que servem unicamente para permitir ou facilitar a comunicação eletrónica e os que são estritamente necessários a um serviço que solicita expressamente.',
  'charter.exemptions.required': 'O site precisa deles para lhe prestar o serviço que solicita.',
  'charter.exemptions.title': 'Cookies dispensados de consentimento',
  'charter.introduction':
    'Esta política explica que cookies o site «{0}» utiliza, para que servem e quais são as suas escolhas e os seus direitos.',
  'charter.kinds.first.term': 'Cookies próprios',
  'charter.kinds.first.text':
    'São instalados pelo site que está a visitar. Podem ser necessários, mas também servir para estatísticas ou publicidade.',
  'charter.kinds.lead': 'Distinguem-se pela utilização e pelo site que os instala.',
  'charter.kinds.necessary.term': 'Cookies necessários',
  'charter.kinds.necessary.text':
    'Sem eles, o site não pode prestar-lhe o serviço pedido: iniciar sessão, memorizar o idioma, encher um cesto. Não é necessário consentimento.',
  'charter.kinds.others.term': 'Outras tecnologias semelhantes',
  'charter.kinds.others.text':
    'Um site também pode escrever noutra memória do navegador, chamada armazenamento local, ou reconhecer o seu dispositivo pelas suas características. A lei trata estes processos como cookies: aqui, a palavra «cookies» designa-os a todos.',
  'charter.kinds.statistics.text':
    'Medem as visitas ao site. É necessário consentimento, exceto se a medição servir apenas o editor do site, só produzir estatísticas anónimas e não seguir a sua navegação de um site para outro.',
  'charter.kinds.third.term': 'Cookies de terceiros',
  'charter.kinds.third.text':
    'São instalados por outro site, que fornece, por exemplo, um vídeo, um mapa ou um anúncio. Se esse terceiro estiver presente em muitos sites, pode relacionar as suas visitas e deduzir os seus interesses.',
  'charter.kinds.title': 'Os diferentes cookies',
  'charter.outline': 'Nesta política de cookies',
  'charter.partners.choice.none': 'Nenhum cookie aqui instalado depende do seu consentimento.',
  'charter.partners.choice.one': 'A sua escolha diz respeito a um deles.',
  'charter.partners.choice.other': 'A sua escolha diz respeito a {0} deles.',
  'charter.partners.controller': 'Responsável pelo seu próprio tratamento',
  'charter.partners.joint': 'Responsável conjunto pelo tratamento',
  'charter.partners.none': 'Este site não recorre a nenhum fornecedor.',
  'charter.partners.one':
    'Este site recorre a um único fornecedor, ou seja, a uma entidade que lhe fornece um serviço.',
  'charter.partners.other': 'Este site recorre a {0} fornecedores, ou seja, a entidades que lhe fornecem um serviço.',
  'charter.partners.policy': 'Política de privacidade',
  'charter.partners.policy-of': 'Política de privacidade: {0}',
  'charter.partners.processor': 'Subcontratante',
  'charter.partners.title': 'Lista dos fornecedores',
  'charter.print': 'Imprimir ou guardar em PDF',
  'charter.purposes.asked': 'O seu consentimento é pedido.',
  'charter.purposes.basis': 'Fundamento jurídico: {0}.',
  'charter.purposes.basis.consent': 'Fundamento jurídico: o seu consentimento (artigo 6.º, n.º 1, alínea a, do RGPD).',
  'charter.purposes.exempt': 'O seu consentimento não é pedido, mas pode opor-se a estes cookies.',
  'charter.purposes.lead':
    'Eis as finalidades, ou seja, as razões concretas pelas quais o site «{0}», no endereço {1}, utiliza cookies. Quando o seu consentimento é pedido, nada é guardado nem lido no seu dispositivo antes de o ter dado.',
  'charter.purposes.required': 'O seu consentimento não é pedido, porque estes cookies são necessários.',
  'charter.purposes.title': 'Para que servem os cookies deste site',
  'charter.refusal.item': '{0}: {1}',
  'charter.refusal.later':
    'Pode rejeitar tudo, uma finalidade ou um só serviço. Uma rejeição nunca é definitiva: poderá sempre autorizar um conteúdo que lhe faça falta.',
  'charter.refusal.lead': 'Se rejeitar, todas as páginas continuam acessíveis.',
  'charter.refusal.nothing': 'Este site só utiliza cookies necessários: não tem nada a aceitar nem a rejeitar.',
  'charter.refusal.services': 'Só estes serviços não são carregados:',
  'charter.refusal.title': 'Se rejeitar',
  'charter.retention.data': 'Os dados recolhidos são conservados pelos seguintes serviços durante o período indicado:',
  'charter.retention.objection':
    'A sua oposição ao que está dispensado de consentimento é guardada até que a retire; o cookie que a guarda é renovado nas suas visitas.',
  'charter.retention.text':
    'A sua escolha é guardada durante {0}, quer aceite quer rejeite; voltar ao site não prolonga este prazo. Depois, voltaremos a perguntar. Se entretanto uma finalidade for acrescentada ou alterada, a pergunta só incidirá sobre ela.',
  'charter.retention.title': 'A duração da sua escolha',
  'charter.retention.where':
    'É guardada no seu navegador, no cookie «{0}», com o dia em que a fez e sem nada que permita a sua identificação.',
  'charter.rights.access.term': 'Aceder aos seus dados',
  'charter.rights.access.text': 'Pergunte que dados são detidos e para que servem; receba uma cópia.',
  'charter.rights.complaint':
    'Se considerar que os seus direitos não são respeitados, pode apresentar uma reclamação à Commission nationale de l’informatique et des libertés (CNIL), a autoridade francesa de proteção de dados.',
  'charter.rights.complaint.link': 'Apresentar uma reclamação à CNIL',
  'charter.rights.death.term': 'Decidir o seu destino após a morte',
  'charter.rights.death.text': 'A lei francesa permite-lhe deixar instruções a este respeito.',
  'charter.rights.erasure.term': 'Retificá-los ou apagá-los',
  'charter.rights.erasure.text':
    'Peça a retificação de um dado inexato e o apagamento de um dado que já não seja necessário ou para o qual retire o seu consentimento.',
  'charter.rights.how':
    'Para exercer estes direitos, escreva ao responsável pelo tratamento. É gratuito e, em princípio, deverá receber resposta no prazo máximo de um mês.',
  'charter.rights.lead':
    'O Regulamento Geral sobre a Proteção de Dados (RGPD) da União Europeia confere-lhe direitos sobre os dados que lhe dizem respeito.',
  'charter.rights.objection.term': 'Opor-se à sua utilização',
  'charter.rights.objection.text':
    'Quando uma utilização não se baseia no seu consentimento, na maioria dos casos pode opor-se por motivos relacionados com a sua situação particular e pedir a sua suspensão durante a análise do pedido.',
  'charter.rights.portability.term': 'Recebê-los ou fazer com que sejam transmitidos',
  'charter.rights.portability.text':
    'Receba num formato corrente os dados que forneceu com o seu consentimento, ou peça que sejam transmitidos a outra entidade.',
  'charter.rights.settings': 'Ir para as definições',
  'charter.rights.title': 'Os seus direitos',
  'charter.rights.withdraw.term': 'Retirar o seu consentimento',
  'charter.rights.withdraw.text':
    'A qualquer momento, tão facilmente como o deu. O que foi feito antes continua a ser lícito.',
  'charter.rights.write': 'Para escrever ao responsável:',
  'charter.transfers.adequacy': 'decisão de adequação da Comissão Europeia',
  'charter.transfers.clauses': 'cláusulas contratuais-tipo da Comissão Europeia',
  'charter.transfers.copy': 'obter uma cópia',
  'charter.transfers.item': '{0}: {1}',
  'charter.transfers.law':
    'O Regulamento Geral sobre a Proteção de Dados (RGPD) exige que lá continuem igualmente bem protegidos. Ou a Comissão Europeia reconheceu que o país oferece uma proteção adequada, ou o fornecedor compromete-se a garanti-la, geralmente através das cláusulas contratuais-tipo da Comissão. A sua política de privacidade dá os pormenores.',
  'charter.transfers.lead':
    'Com estes fornecedores, os dados podem sair do Espaço Económico Europeu (União Europeia, Islândia, Listenstaine e Noruega):',
  'charter.transfers.other': 'outras garantias adequadas',
  'charter.transfers.title': 'Fora do Espaço Económico Europeu',
};
