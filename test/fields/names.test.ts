import { expect, test } from "vitest";
import { blankField, blankForm, judgeForm, openKnowledge } from "../../src/fields/index.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";

const know = openKnowledge(packKnowledge(lexicons));

/** Ways to ask for somebody's name, beside the names of things that the pages of countries ask for. */
const names: Readonly<Record<string, string>> = {
  en: "Name of applicant|Applicant's name|Name (as in passport)|Name (first and last)|Your full name|Bride's name|Groom's full name|Student's name|Name of deceased|Client name|Delegate name|Lead passenger name|Emergency contact's name|Trainee's full name|Name:|Name (required)|What's your name?|How should we call you?|Nominee name|Tenant's name|Name of account holder|Pupil name|Reviewer name|Employee name|Patient's name|Customer name|Company contact name|Name and surname|Your name *|Legal name|Please enter your name|Type your name here|Name of insured|Spouse's name",
  de: "Name, Vorname|Name des Antragstellers|Name der Mutter|Ihr Name|Name des Kontoinhabers|Name des Teilnehmers|Name (Pflichtfeld)|Name des Patienten|Name Ansprechpartner|Dein Name|Name*|Name der Begleitperson|Vor- und Zuname",
  fr: "Votre nom|Nom et prénom|Nom du demandeur|Nom de l'élève|Nom (obligatoire)|Nom du patient|Nom du titulaire de la carte|Nom du participant|Nom du conjoint|Votre nom complet|Nom *|Nom du contact|Nom du salarié",
  es: "Nombre|Nombre del solicitante|Nombre del paciente|Nombre (obligatorio)|Tu nombre|Su nombre completo|Nombre del titular|Nombre del alumno|Nombre del padre|Nombre del contacto|Nombre y apellido|Nombre completo del asegurado|¿Cómo te llamas?",
  pt: "Nome|Seu nome|Nome do titular|Nome do paciente|Nome do aluno|Nome (obrigatório)|Nome da mãe|Nome do contato|Nome do beneficiário|Nome completo do candidato|Nome impresso no cartão|Qual é o seu nome?",
  it: "Nome|Il tuo nome|Nome (obbligatorio)|Nome del richiedente|Nome del paziente|Nome dell'alunno|Nome del titolare|Nome del contatto|Nome e cognome del genitore|Nome dell'intestatario",
  nl: "Naam|Uw naam|Naam aanvrager|Naam (verplicht)|Naam van de patiënt|Naam leerling|Naam contactpersoon|Volledige naam|Naam deelnemer|Jouw naam|Naam kaarthouder",
  pl: "Imię i nazwisko|Imię i nazwisko pacjenta|Imię|Imię uczestnika|Twoje imię|Imię i nazwisko posiadacza karty",
  ru: "Имя|Ваше имя|Имя заявителя|Имя (обязательно)|Имя пациента|Имя участника|Имя и фамилия|Имя ребёнка|Имя контактного лица|Как вас зовут?|Имя владельца карты|Введите имя",
  tr: "Adınız|Ad Soyad|Başvuranın adı|Öğrencinin adı soyadı|Hasta adı|Adı|Adınızı girin|Kart üzerindeki isim|Katılımcı adı|İsminiz",
  ar: "الاسم|اسم مقدم الطلب|اسم المريض|الاسم الكامل|اسم الطالب|الاسم كما في الجواز|اسم ولي الأمر|اسم حامل البطاقة|الاسم (مطلوب)|اسمك الكريم|الاسم بالكامل باللغة العربية|اسم العميل",
  hi: "नाम|आपका नाम|आवेदक का नाम|छात्र का नाम|रोगी का नाम|पिता का नाम|नाम दर्ज करें|पूरा नाम लिखें|खाताधारक का नाम|सदस्य का नाम",
  id: "Nama|Nama Anda|Nama pemohon|Nama lengkap sesuai KTP|Nama siswa|Nama pasien|Nama peserta|Nama pemegang kartu|Masukkan nama|Nama orang tua|Nama (wajib)|Nama penerima",
  vi: "Họ và tên|Tên|Tên khách hàng|Tên học sinh|Tên bệnh nhân|Tên người nhận|Tên chủ thẻ|Nhập họ tên|Tên người đặt|Tên người liên hệ|Tên của bạn|Tên phụ huynh",
  th: "ชื่อ|ชื่อ-สกุล|ชื่อผู้สมัคร|ชื่อผู้ป่วย|ชื่อนักเรียน|ชื่อผู้ถือบัตร|กรอกชื่อ|ชื่อผู้จอง|ชื่อผู้ปกครอง|ชื่อลูกค้า|ชื่อผู้รับ",
  ja: "お名前|名前|氏名（漢字）|名前（カナ）|申込者名|患者さまのお名前|代表者のお名前|お名前を入力|ご予約者のお名前|参加者のお名前|名前 *",
  ko: "이름|이름을 입력하세요|신청자 이름|환자 이름|학생 이름|받는 분 이름|이름(필수)|카드 소유자 이름|참가자 이름|보호자 이름|예약자 이름|성명(한글)|주문자 이름|고객님 이름",
  zh: "姓名|您的名字|名字|请输入名字|学生名字|联系人名字|真实名字|客户名称|收件人名称|孩子名字|姓名（必填）|持卡人名字",
  "zh-TW": "姓名|您的名字|名字|學生名字|聯絡人名字|訂購人名稱|收件人名字|持卡人姓名|真實姓名",
};

/** Whose name it is may matter more than that it is a name. */
const right = [
  "person-name",
  "guardian-info",
  "child-personal-info",
  "family-members",
  "emergency-contact",
];

const mail = { ...blankField, type: "email", label: "E-mail" };

test.each(Object.entries(names))("names of people are asked for in %s", (language, labels) => {
  const languages = new Set([language.split("-")[0] ?? language]);
  const missed = labels.split("|").filter((label) => {
    const [said] = judgeForm([{ ...blankField, label }, mail], blankForm, know, languages);
    return !right.includes(said?.kind ?? "");
  });
  expect(missed).toEqual([]);
});
