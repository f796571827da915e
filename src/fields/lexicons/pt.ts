import { defineLexicon } from "../lexicon.ts";

/** Portuguese, of Brazil and of Portugal. */
export const pt = defineLexicon({
  language: "pt",
  common: "de que em para com uma os do da no na se por seu sua não mais e o a",
  words: {
    "home-address/building": "edifício|nome do edifício|número?",
    "bank-account-number/bank": "agência bancária|agência|banco",
    "movement-track": "trajeto*|histórico de localização",
    aside:
      "digite|informe|insira|introduza|selecione|escolha|obrigatório|obrigatória|do treinador|da treinadora|do professor|da professora|do aluno|da aluna|do estudante|do cliente|do paciente|do contato|do contacto|do proprietário|do inquilino|do solicitante|do participante|do visitante|do convidado|do motorista|do condutor|do passageiro|do jogador|do capitão|do responsável|do representante|do funcionário|do colaborador|do comprador|do vendedor|do organizador|do segurado|do titular|do sócio|da pessoa|do tutor|do candidato|do beneficiário|do destinatário|opcional|ou deixe em branco|deixe em branco se*|esqueci minha senha|esqueceu a senha|esqueceu sua senha|esqueci a senha|lembrar senha|mostrar senha|recuperar senha|não será publicado|recuperar palavra passe",
    voiceprint: "amostra de voz|reconhecimento de voz|gravação de voz",
    "person-name":
      "contato?|contacto?|nome impresso|pessoa responsável|pessoa de contato|pessoa de contacto|interlocutor|encarregado?|nome s|nome do responsável|nome conforme|nome como|nome igual|nome~|nome completo|seu nome|nome do titular|titular do cartão|nome no cartão|destinatário|titular|remetente|nome e apelido|requerente|beneficiário|nome e sobrenome",
    "person-name/first": "primeiro nome|nome próprio",
    "person-name/last": "sobrenome|apelido|último nome|nome de família",
    "birth-date":
      "data de nascimento|nascimento|data nascimento|aniversário|dt nasc|datanascimento|dtnasc|nasc",
    "birth-date/day": "dia?|dia de nascimento",
    "birth-date/month": "mês?",
    "birth-date/year": "ano?|aaaa?|ano de nascimento",
    age: "idade|faixa etária",
    gender: "sexo|género|tratamento?",
    ethnicity: "etnia|raça",
    nationality: "nacionalidade|naturalidade|cidadania|país de nascimento",
    "home-address":
      "endereço|morada|rua|logradouro|complemento|bairro|endereço de entrega|avenida|apartamento|apto|andar?|bloco?|porta?",
    region:
      "cidade|uf|país|localidade|município|distrito|concelho|região|província|estado?|freguesia|local de nascimento",
    "region/postcode": "código postal|cp|cod postal",
    "phone-number":
      "telefone*|celular|telemóvel|número de telefone|ddd|número de celular|fone|número de telemovel",
    "email-address": "correio eletrônico|correio electrónico|endereço de email|endereço de e mail",
    "family-members":
      "nome do pai|nome da mãe|cônjuge|filiação|membros da família|parentesco|número de filhos|dependentes|agregado familiar|filhos|possui filhos|tem filhos|quantos filhos|nº de filhos",
    "marital-status": "estado civil",
    "emergency-contact": "emergencia*|contato de emergência",
    "portrait-photo": "foto|fotografia|imagem de perfil",
    "national-id":
      "número do cpf|registro geral|título de eleitor|cartão cidadão|nº de identificação civil|cpf|rg|bilhete de identidade|cartão de cidadao|número de identidade|documento de identidade|cc bi|número do documento|carteira de identidade|órgão expedidor|cartão do cidadão|identificação civil",
    "id-document-image":
      "foto do rg|cópia do documento*|foto do documento*|frente do documento|verso do documento|comprovante de residência|comprovativo de morada",
    "id-selfie": "foto segurando*",
    "passport-number": "passaporte",
    "driver-licence": "cnh|carteira de motorista|carta de condução|carteira de habilitação",
    "social-security-number": "pis|nis|niss|segurança social|nit",
    "residence-permit": "autorização de residência|título de residência|rnm|número do visto",
    "work-or-military-id":
      "certificado de reservista|reservista|registro funcional|matricula funcional|número de funcionário|ctps|carteira de trabalho",
    "tax-id": "nif|contribuinte|identificação fiscal",
    signature: "assinatura*",
    "vehicle-plate": "placa do veículo|matricula do veículo|matricula da viatura|placa?",
    "vehicle-vin": "chassi|renavam",
    "face-biometric": "reconhecimento facial|biometria facial",
    fingerprint: "impressão digital|biometria|impressões digitais",
    "genetic-data": "adn",
    "account-username":
      "cartão fidelidade|cartão de fidelidade|cartão de sócio|usuário|nome de usuário|nome de utilizador|utilizador|nome da conta|número de sócio|nome do utilizador|apelido?|número de cliente",
    password: "senha*|palavra passe|código secreto",
    "one-time-code":
      "código de uso único|token de acesso|código de acesso único|código recebido por sms|código enviado*|código sms|token?|código?|código recebido|código de verificação?|código de confirmação?",
    "one-time-code/send": "reenviar*|receber código|enviar código|solicitar código",
    "security-question":
      "pergunta de segurança|pergunta secreta|resposta secreta|resposta de segurança",
    "recovery-secret": "frase de recuperação|chave privada",
    "messaging-account": "redes sociais",
    "health-condition":
      "problemas de saúde|doenças crônicas|comorbidade*|queixa*|tipo de sangue|sintomas|doença*|histórico médico|diagnóstico|tipo sanguíneo|grupo sanguíneo|fumante|estado de saúde|queixa principal|queixa|queixas|motivo da consulta|doenca cronica|historico de doencas|sintoma",
    "medical-record": "prontuário|laudo*|exames|atestado médico|receita médica",
    "medication-allergy": "alergia*|medicamento*|medicação|remedios",
    "reproductive-health": "gravid*|gestante|data provável do parto",
    "mental-health": "saúde mental|ansiedade",
    "disability-status": "deficiência*|pcd",
    "health-insurance-number":
      "carteirinha|cartão sus|plano de saúde|convênio|utente|seguro de saúde",
    "body-measurements":
      "seu peso|sua altura|peso corporal|peso atual|altura~|peso~|pressão arterial|imc",
    "employer-occupation":
      "nome da empresa|nome do empregador|empresa|profissão|ocupação|cargo|organização|razão social|local de trabalho|instituição|função|empregador|entidade patronal",
    "education-history":
      "formação acadêmica|formação|curso superior|escolaridade|universidade|escola|grau de instrução|habilitações literárias|instituição de ensino|faculdade|curso?|formação?",
    "student-number":
      "matrícula do aluno|ra do aluno|matrícula acadêmica|número de aluno|registro acadêmico|número de matricula|número de estudante|matrícula?",
    resume: "currículo*|carta de apresentação",
    "bank-card-number": "número do cartão|cartão de crédito|cartão de débito|cartão?",
    "card-expiry": "validade|data de validade|expiração|valido ate|mm aa|vencimento?",
    "card-security-code":
      "código de segurança do cartão|cód de segurança|código do cartão|código verificador do cartão|código de segurança?",
    "payment-pin": "senha do cartão",
    "bank-account-number":
      "agência e conta|conta poupança|conta bancária|número da conta|conta corrente|nib|titular da conta",
    "payment-account": "chave pix|conta paypal|picpay|pix|mb way",
    income: "renda|salário|rendimento*|pretensão salarial|faixa salarial",
    "assets-property": "bens|bens imóveis|patrimônio|património|imóvel próprio|casa propria",
    "credit-record": "histórico de crédito|score de crédito|dívidas",
    "transaction-history":
      "extrato bancário|comprovante de pagamento|número da fatura|extrato|número do pedido|número da encomenda|nota fiscal",
    "contact-list": "convidar amigos|importar contatos",
    preferences: "interesses|como nos conheceu|como conheceu",
    "precise-location": "minha localização|localização atual",
    "travel-itinerary":
      "data da viagem|destino da viagem|data de embarque|itinerário|número do voo|data de partida|data de ida|data de volta",
    "accommodation-record": "hóspede|número de noites",
    religion: "religião|crença*",
    "political-opinion": "partido político|opinião política|filiação partidária",
    "trade-union": "sindicato|filiação sindical",
    "sexual-orientation": "orientação sexual",
    "criminal-record":
      "certidão criminal|certidão de antecedentes|antecedentes criminais|registo criminal|condenação*",
    "child-personal-info": "nome da criança|criança|filho|filha|nome do aluno|aluno|bebé",
    "guardian-info":
      "responsável legal|encarregado de educação|tutor legal|responsável?|nome do responsável",
    "generic-file-upload": "anexo|arquivo|ficheiro|anexar",
    not: "altura do teto|pé direito|teto|peso total|ano de fundação|faturamento anual|código de erro|endereço de origem|endereço de destino|endereço do servidor|seguradora|nome da oficina|nome do local|local do evento|centro de custo*|código de garantia|garantia|nome do clube|nome do pet|nome do animal|espécie|nome da transportadora|transportadora|número do medidor|medidor|leitura atual|leitura|número do contrato|contrato|número do processo|processo|protocolo|número do protocolo|número do chamado|número do sinistro|número da apólice|apólice|número do lote|código de rastreio|código de rastreamento|ramo de atividade|quantidade de*|número de passageiros|passageiros|bebês|peso da carga|peso bruto|peso líquido|largura|comprimento|altura da caixa|quilometragem|cilindrada|endereço mac|máscara de sub rede|gateway|nome do servidor|banco de dados|base de dados|nome do banco de dados|nome da rede|nome do dispositivo|chave de api|chave da api|prazo de entrega|data de entrega|código do produto|código do artigo|referência multibanco|entidade|montante|código do balcão|metros quadrados|área|peso do pacote|peso da encomenda|palavra chave|cupom*|cupão|código promocional|código de desconto|vale presente|comentário*|mensagem|assunto|título|site|página web|preço*|código da imagem|texto da imagem|observação*|sugestão|dúvida|pergunta|descrição|categoria|idioma|moeda|aceito|nome do produto|nome do arquivo|motivo|endereço ip|data?|hora|tema|cnpj|nipc|inscrição estadual|quantidade|ordenar|filtrar|orçamento|tipo de documento|não sou um robô|opinião|convenio aceito|melhor horario|valor do emprestimo|cupom de desconto|nome do projeto|nome do ficheiro|nome do evento|nome do grupo|nome da equipe|nome do site|nome da loja|nome da lista|nome do modelo|nome da receita|nome do curso|nome do domínio",
    "not/search": "filtrar|encontrar|procurar|pesquisar|pesquisa|buscar|busca",
    trap: "deixe em branco|deixar em branco|não preencha*",
  },
  purposes: {
    "sign-in": "entrar|acessar|iniciar sessão|login|fazer login",
    "sign-up": "cadastrar*|cadastro|criar conta|registrar*|registar*|inscreva se",
    recovery: "recuperar senha|esqueci minha senha|redefinir senha",
    verification: "verificar código|confirmar código|ativar conta",
    checkout: "finalizar compra|finalizar pedido|entrega|comprar|fechar pedido",
    payment: "pagar|pagamento|doar",
    search: "buscar|pesquisar|busca|procurar|filtrar",
    newsletter: "newsletter*|assinar|inscrever*|novidades",
    contact: "contato|contacto|fale conosco|enviar mensagem|solicitar orçamento",
    application: "candidatar*|candidatura|enviar currículo|inscrição|trabalhe conosco",
  },
  options: {
    gender: "homem|mulher|masculino|feminino|sr|sra|outro|prefiro não*|senhor|senhora",
    "marital-status":
      "união estável|solteiro a|casado a|divorciado a|viúvo a|solteir*|casad*|divorciad*|viúv*",
    region: "brasil|portugal|são paulo|rio de janeiro|minas gerais|lisboa",
    ethnicity: "branca|amarela|indígena|preta|parda",
    "education-history": "ensino médio|ensino fundamental|ensino superior|mestrado|doutorado",
    "security-question": "qual o nome*|nome do primeiro animal*|nome de solteira*",
  },
});
