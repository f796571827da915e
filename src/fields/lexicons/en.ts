import { defineLexicon } from "../lexicon.ts";

/** English, and the words that programmers everywhere put into names of fields. */
export const en = defineLexicon({
  language: "en",
  common: "the and of to your you for with is in on we please our this are or",
  words: {
    "home-address/building": "building|building name|floor?|room number?|room no?",
    "bank-account-number/bank":
      "swift|bic|swift code|bank name|ifsc|ifsc code|bank branch|branch code|bank|swift bic|name of bank|bankname|bank code",
    "family-members/parent": "mother s full name|father s full name|mother s phone|father s phone",
    "person-name":
      "name for|s name|s full name|s legal name|how should we call you|what should we call you|name of deceased|name of insured|name of tenant|name of employee|name of patient|reviewer name|point of contact|person in charge|responsible person|spokesperson|key contact|primary contact|main contact|lead contact|contact name and title|reported by|requested by|submitted by|name of requester|requester|name s|names|full legal name|name surname|surname name|surname and name|name and surname|name of contact|contact person s name|name of parent|name as|name in|name on|name exactly*|name of the person|name of student|name of the student|name of candidate|enter your name|enter name|my name|your name please|name~|full name|fullname|your name|real name|legal name|contact name|contact person|person name|customer name|recipient|recipient name|receiver name|consignee|addressee|nominee|attention to|billing name|shipping name|delivery name|name on card|name on the card|cardholder|card holder|card name|card holder name|cardholder name|cardholders name|card owner|card owner name|account holder|account holder name|account name?|ccname|cc name|name on account|contact?|applicant name|patient name|passenger name|traveler name|traveller name|holder name|owner name|maiden name|former name|name suffix|suffix|signatory|name of applicant|preferred name|author|sender|sender name|your full name|first and last name|first last name|firstname lastname|firstlastname|realname|username real|attn|attention|honoree|honoree name|badge name|name on badge|name for badge|name tag|beneficiary|beneficiary name|name of beneficiary|payee|payee name",
    "person-name/first":
      "first name|firstname|given name|givenname|given names|forename|fore name|christian name|fname|f name|first~|name first|first nm|namefirst",
    "person-name/last":
      "last name|lastname|surname|sur name|family name|familyname|second name|secondname|lname|l name|last~|name last|last nm|namelast|sname",
    "person-name/middle":
      "middle name|middlename|middle initial|middle|mname|m name|initials|initial|middle names|additional name|mi?|m i",
    "birth-date":
      "date of birth|birth date|birthdate|birthday|birth day|dob|d o b|born on|date born on|bday|b day|birth|date born|birthdt|dateofbirth",
    "birth-date/day": "day?|dd?|birth day|day of birth|bday day|dob day|birthday day",
    "birth-date/month": "month?|mm?|birth month|month of birth|bday month|dob month|birthday month",
    "birth-date/year":
      "year?|yyyy?|yy?|birth year|year of birth|yob|bday year|dob year|birthyear|birthday year|year born",
    age: "age~|your age|age group|age range|age band|how old are you|how old|age bracket|current age",
    gender:
      "gender|sex|i am a?|salutation|honorific|prefix?|gender identity|pronoun|pronouns|title mr|mr mrs|mr mrs ms|courtesy title|name prefix|name title|form of address",
    ethnicity:
      "ancestry|ancestral background|heritage|tribe|tribal affiliation|indigenous status|first nations|caste|ethnicity|ethnic group|ethnic origin|race|racial group|ethnic background|ethnic|hispanic or latino|race ethnicity|ancestral origin*|heritage?|hispanic latino|hispanic|latino",
    nationality:
      "nationality|citizenship|country of citizenship|citizen of|country of nationality|passport country|country of birth|u s citizen|us citizen",
    "home-address":
      "address|street|street address|home address|mailing address|postal address|delivery address|shipping address|billing address|residential address|current address|permanent address|street name|streetname|streetaddress|address line|address line 1|address line 2|address line 3|address 1|address 2|address 3|address1|address2|addr|addr 1|addr 2|addr 3|addressline|add 1|add 2|house number|house no|housenumber|house name|house|apartment|apartment number|apartment no|apt|apt number|apt suite|unit number|unit no|flat|flat number|flat no|suite|door number|po box|p o box|residence|place of residence|where do you live|domicile|landmark|locality?|neighborhood|neighbourhood|line 1?|line 2?|street 1|street 2|street number|street no|correspondence address|address continued|registered address|urbanization|urbanization name|urbanization code|ship to?|apt suite bldg|apartment suite|unit?|your address|contact address|work address|address details|property address|doorbell",
    region:
      "city|town|city town|town city|suburb|state|province|state province|province state|county|region|prefecture|district|territory|country|country region|country of residence|state region|location?|municipality|emirate|governorate|city name|statename|cityname|countryname|country code?|area?|parish|home country|where are you from|from where|hometown|home town|city state|residence country|billing country|village|your city|your country|your state|countryid|stateid|cityid|place?|place of birth|birthplace|birth place",
    "region/postcode":
      "zip|zip code|zipcode|postcode|post code|postal code|postalcode|postal|zip postal code|zip postal|postal zip code|postal zip|eircode|zip postcode|zip or postal code|plz|cep|p code",
    "region/pin": "pincode|pin code",
    "phone-number":
      "phone|telephone|mobile|cell|tel|phone number|phonenumber|telephone number|mobile number|mobile phone|cell phone|cellphone|mobilephone|contact number|contact no|mobile no|mobileno|phone no|phoneno|phone num|telephone no|daytime phone|day phone|daytime telephone|evening phone|home phone|homephone|work phone|workphone|cell number|handphone|landline|whatsapp number|whatsapp|fax|fax number|fax no|area code|phone area code|phone extension|telno|tel no|msisdn|mob|mob no|phone prefix|phone suffix|phone country code|mobile country code|mobile number country|phone number country|mobile country|calling code|dial code|dialling code|country calling code|phone 1|phone 2|phone 3|phone1|phone2|phone3|ph no|phn|telefone|contact phone|phone home|phone work|phone mobile|sms number|number to call|text me|call me|ph|home telephone|work telephone|mobile telephone|business phone|business telephone|cellular|international phone number|callback number|number to transfer|number to port|number you want to keep|work number|home number?|office number|day number",
    "phone-number/part": "ext?|extension?|exchange?",
    "email-address":
      "email|*email|e mail|mail|mailbox|email address|e mail address|emailaddress|mail address|email id|emailid|your email|contact email|work email|business email|personal email|company email|corporate email|institutional email|email adress|e mail adress|mailaddress|mailid|mail id|usermail|useremail|confirm email|email confirm|verify email|recovery email|backup email|gmail|eml|email confirmation|email or phone|billing email|email 1|email 2|electronic mail|sign up for our newsletter|subscribe to our newsletter|newsletter?|subscribe?|subscriber?|mailing list?|join our mailing list|mce email|join our newsletter|newsletter signup",
    "family-members":
      "how many children*|how many kids*|number of kids|no of children|no of dependents|no of kids|kids count|children count|how many dependents*|how many people live*|people in your household|parents|parent|spouse|spouse name|husband|wife|family member*|family members|father name|mother name|fathers name|mothers name|father s name|mother s name|father|mother|next of kin relationship|relationship to applicant|number of children|number of dependents|dependents|dependants|household members|household size|siblings|partner name|relatives|kinship|sons and daughters|family relationship|relationship to you",
    "marital-status":
      "filing status|spouse status|civil partnership status|marital status|marital|married|relationship status|civil status|are you married|maritalstatus|marriage status|tax filing status",
    "emergency-contact":
      "emergency contact*|emergency name|emergency phone|emergency|next of kin|in case of emergency|ice contact|kin name",
    "portrait-photo":
      "photo|profile photo|profile picture|profile image|avatar|your photo|photograph|upload a photo|your picture|headshot|passport photo|passport size photo|picture|portrait|user photo|profile pic|userpic|photo of you|image of you|student photo|id photo",
    "national-id":
      "national id|national id number|id number|id card number|identity number|identity card|identity card number|identity card no|national identity number|national identification number|citizen id|id no|id card no|id card|nric|personal number|personal id|personal identification number|nin|cnic|aadhaar|aadhaar number|aadhar|personal code|national number|identity document number|document number?|identification number|document no?|id document number|idno|id num|idcard|idnumber|identity no|citizen number|government id|government id number|resident registration number|resident id|civil id|national insurance id|identity document|identification no|certificate number?",
    "id-document-image":
      "id document|upload id|photo of id*|photo of your id|photo of your id card|photo of the id|picture of your id|picture of your id card|copy of your id|copy of your id card|scan of your id|photo of your passport|photo of your driv*|copy of your passport|id card photo|passport scan|scan of passport|passport copy|copy of passport|id scan|scan of id|copy of id|id copy|front of id*|back of id*|id front|id back|front side of id|back side of id|proof of identity|identity document|id proof|license front|license back|licence front|licence back|photo id|upload passport|government id|identity proof|upload your id|identification document|drivers license photo|front of document|back of document|kyc document*",
    "id-selfie":
      "selfie with id|selfie with your id|selfie holding|holding your id|holding id|selfie|selfie with document|photo holding|liveness check|selfie photo|hold your id|holding your passport|id selfie",
    "passport-number":
      "passport number|passport no|passport|passportnumber|passport num|travel document number|passportno|travel document",
    "driver-licence":
      "driver license|drivers license|driver s license|driving licence|driving license|driver licence|drivers licence|driver license number|drivers license number|driver s license number|driving licence number|license number?|licence number?|dl number|driving permit|driver s licence|dl no|driver s lic*|drivers lic*|driver lic*",
    "social-security-number":
      "social security number|social security|social security no|ssn|social insurance number|sin number|national insurance number|ni number|nino|last 4 of ssn|last four of ssn|itin ssn|social insurance|last 4 digits of your social security number|last 4 ssn|nino number|full ssn|national insurance no|national insurance|ni no|ss number",
    "residence-permit":
      "residence permit|residence permit number|residence card|residence card number|green card number|alien registration number|alien number|visa number|permit number?|travel permit|immigration status|uscis number|residency card|residency permit|visa status|visa type",
    "work-or-military-id":
      "employee id|employee number|employee no|staff id|staff number|badge number|military id|military number|service number?|personnel number|employeeid|work id|payroll number|officer id|emp id|employee code|staff no|personnel id|soldier id",
    "tax-id":
      "tax id|tax number|tin|taxpayer id|taxpayer number|tax identification number|tax file number|tfn|tax code|itin|pan number|pan card|pan no|utr|taxpayer identification number|unique taxpayer reference|fiscal code|tax reference number|ein|tax vat number|taxvat|tax vat|vat tax number",
    signature:
      "to sign|type full name to sign|type your full name to sign|sign below|signed|signature|sign here|digital signature|electronic signature|e signature|esignature|sign your name|type your name to sign|your signature|draw your signature|signed by|type your name as signature|full name to sign|name as signature",
    "vehicle-plate":
      "registration number of your car|registration number of the vehicle|car registration number|license plate*|licence plate*|number plate|plate number|vehicle registration number|vehicle registration|registration plate|plate no|car registration|reg number|vrn|plate|vehicle number|vehicle plate|car plate|car number|number plate of your car|car s registration|vehicle s registration|registration of the car|registration of your car|reg plate",
    "vehicle-vin":
      "vin|vin number|vehicle identification number|chassis number|vehicle identification|frame number|vin no|engine number|chassis no",
    "face-biometric":
      "face scan|face id|facial recognition|face recognition|face verification|face photo|face image|liveness|facial scan|face template|facial verification",
    fingerprint:
      "fingerprint card*|fingerprint number|livescan*|fingerprint|finger print|palm print|touch id|thumbprint|fingerprint scan|fingerprints|fingerprint card number",
    voiceprint:
      "voiceprint|voice id|voice print|voice sample|record your voice|voice recognition|voice recording|voice verification|voice password",
    "genetic-data":
      "test dna|genetic*|dna|dna test|genetic test|genetic report|genome|genetic data|dna sample|dna file|genotype|raw dna|gene test",
    "account-username":
      "library card*|library card number|loyalty card*|loyalty card number|membership card*|member card*|store card number|club card*|clubcard*|bonus card*|rewards card*|reader s card*|username|user name|user id|access id|accessid|net id|netid|unique id?|enterprise id|club id|client number|customer no|member no|service number?|userid|login~|login name|loginname|login id|loginid|account~|account id|screen name|screenname|nickname|nick name|nick|handle|user~|uname|usr|username or email|email or username|member id|member name|member login|log in|user login|sign in name|pen name|alias|login username|gamertag|character name|account name|customer id|member number|membership number|membership id|client id|profile name|usrname|desired username|usernm|log|u name|log in name|userlogin|user or email|auth login|logon|logon id|display username|display name|nickname display|your id|identifier?|signin id|sign in id|customer number|public name|online id|subscriber id|player name|player id|acct name|mailbox name|mailbox|rewards number|loyalty number|rewards id|loyalty id|rewards account|customer identification number|user identification|patron id|patron number|user code|usercode|sign on id|name that will be shown*|shown with your messages|name other members*|name others will see",
    password:
      "password|passwd|pass word|pwd|pass|passphrase|confirm password|password confirm|repeat password|retype password|re enter password|new password|current password|old password|password again|verify password|passcode|pass code|userpass|psw|pw|login password|passw|create password|choose a password|psswd|account password|pasword|your password|passwort|confirm pass",
    "one-time-code":
      "verification code?|one time code|one time password|one time passcode|otp|otp code|sms code|smscode|2fa code|2fa|mfa code|mfa|two factor code|two factor authentication code|authentication code|auth code?|authenticator code|confirmation code?|security code from*|code from sms|text message code|email code|code sent to*|we sent*|sent a code|totp|verify code?|access code?|activation code?|enter code?|6 digit code|4 digit code|enter the code?|one time pin|temporary code|login code|passcode sent|code?|phone code|mobile code|sms verification code|single use code|dynamic code|the code we*|onetimecode|onetimepassword|backup code|verification pin|secret key?|secretkey?",
    "security-question":
      "security question*|secret question|security answer|secret answer|mother s maiden name|mothers maiden name|answer to security question|memorable word|memorable information|first pet|password hint|hint question|challenge question|security question answer|name of your first*|recovery question|secretquestion|securityquestion|secret word|pet s name|favorite teacher|favourite teacher|password question|memorable date|question and answer|answer?|your answer?",
    "recovery-secret":
      "recovery phrase|seed phrase|private key|recovery key|mnemonic*|secret phrase|recovery words|backup phrase|wallet seed|secret recovery phrase|keystore|12 word phrase|24 word phrase|seed words|mnemonic phrase|recovery code",
    "messaging-account":
      "social media handles|social media username*|wechat|wechat id|weixin|qq|qq number|telegram|telegram username|skype|skype id|skype name|facebook|facebook profile|facebook url|twitter|twitter handle|twitter username|instagram|instagram handle|linkedin|linkedin profile|linkedin url|icq|aim|msn|yahoo im|whatsapp id|line id|discord|discord username|social media|social profile|snapchat|tiktok|github|github username|viber|yim|jabber|messenger|kakao id|kakaotalk|signal number|x handle|mastodon|google talk|gtalk|im account|social network|yahoo messenger|youtube channel|social media handle",
    "health-condition":
      "family history of*|been diagnosed with*|diagnosed with*|any of the following conditions|health issues*|serious illness*|medical history of*|do you have any of the following*|medical history|symptoms|medical condition*|health condition*|illness*|disease*|diagnosis|health history|chronic disease*|pre existing condition*|health problem*|health status|reason for visit|describe your symptoms|past illness*|medical issues|health concerns|chief complaint|infection|blood type|blood group|medical problems|surgeries|past surgeries|health issues|smoker|do you smoke|vaccination status|vaccinated|symptom|hiv status|medical conditions|health questionnaire|what brings you in|family history|family medical history|asthma|diabetes|hypertension|epilepsy|hiv|cancer|diagnosed with|ever been diagnosed*|reason for today s visit|reason for your visit|reason for appointment|reason for consultation",
    "medical-record":
      "medical record*|lab result*|test report|lab report*|medical report*|health record*|test result*|health report|medical record number|mrn|prescription upload|upload prescription|upload report|x ray|hospital record*|discharge summary|medical certificate|vaccination certificate|health certificate|doctor s note|vaccination record|patient id|patient number|hospital number|blood test results|medical documents",
    "medication-allergy":
      "medication*|current medication*|allerg*|medicines|drug allerg*|prescription|current prescriptions|food allerg*|medicine|drugs you take|prescriptions|are you allergic|dosage|drug allergies",
    "reproductive-health":
      "last period|due date of baby|pregnan*|last menstrual period|menstrua*|are you pregnant|expected due date|cycle length|period start|ovulation|expected delivery date|contracepti*|weeks pregnant|lmp|gestational age|first day of last period|fertility|period length|baby due date|breastfeeding|trying to conceive|menstrual cycle|birth control",
    "mental-health":
      "felt down*|hopeless|down or hopeless|felt nervous*|feeling hopeless|feeling nervous|trouble sleeping|self harm|panic attacks|therapy history|how have you been feeling|mental health*|depress*|anxiety|mood|feeling down|phq|gad 7|psychological|psychiatric|therapist|stress level|suicid*|counselling|counseling reason|mental illness|emotional state|how are you feeling|therapy|feelings|little interest or pleasure|felt down|depressed|little interest|anxious|nervous or anxious|suicidal*|panic attack*",
    "disability-status":
      "disabilit*|access needs|accessibility needs|disabled|special needs|impairment|disability status|disability type|accommodations needed|reasonable adjustments|wheelchair|do you have a disability|handicap|mobility needs|accessibility requirements",
    "health-insurance-number":
      "insurance member id|health insurance number|medicare number|health insurance id|insurance id|member id insurance|nhs number|medicaid number|health card number|insurance policy number|insurance number|medicare|medical aid number|insurance provider|health insurance|medicare card|nhs no|ohip|ehic number|insurance group number|policy holder id|health plan id|health insurance card|medical insurance",
    "body-measurements":
      "your height and weight|birth weight|height and weight|height~|weight~|waist|bmi|body weight|chest size|hip size|your height|your weight|blood pressure|heart rate|body fat|daily steps|shoe size|height cm~|weight kg~|waist size|clothing size|bust|step count|blood sugar|blood glucose|target weight|current weight|goal weight",
    "employer-occupation":
      "company|company name|comp name|name of your company|name of company|name of the company|name of employer|name of your employer|name of organization|name of organisation|name of your organization|name of business|companyname|employer|employer name|organization|organisation|organization name|organisation name|job title|jobtitle|job position|occupation|profession|position?|business name|workplace|place of work|industry|department?|work experience|current employer|job role|job|your role|company organization|organization company|firm|institution|employment status|current position|previous employer|org|business|work history|company title|job function|designation|association|affiliation|seniority|position title|employment|professional title|businessname|orgname|agency|studio|current job|employment history|line of work|vocation|years of experience|your job|what is your job|what do you do for a living",
    "education-history":
      "school|school name|university|college|degree|education|education level|highest degree|highest level of education|major|field of study|graduation year|alma mater|qualification|gpa|institution attended|high school|level of education|educational background|year of graduation|academic degree|college name|university name|course of study|grade level|educational level|class of|school attended|graduation date|graduated from|grades|education history|diploma|faculty",
    "student-number":
      "student id|student number|student no|studentid|matriculation number|admission number|exam number|candidate number|roll number|registration no of student|enrollment number|enrolment number|roll no|ucas id|student id number|applicant number|admission ticket number|seat number of exam|school id|examinee number|matric number|index number",
    resume:
      "resume|cv|curriculum vitae|upload cv|upload resume|your cv|your resume|cover letter|attach resume|resume cv|cv resume|attach cv|curriculum|paste your resume|covering letter|cv upload|resume file",
    "bank-card-number":
      "card number|cardnumber|long number on*|long card number|credit card number|debit card number|credit card|debit card|cc number|ccnumber|ccnum|cc num|card no|cardno|ccno|pan?|credit card no|bank card|bank card number|card num|cardnum|creditcard|creditcardnumber|creditcardno|cc no|cc?|payment card number|card details|creditcardnum|number on card|long card number|ccn|16 digit card number|payment card|visa card|card?|number of card|card number 1|card type?",
    "card-expiry":
      "expiry|expiration|expiry date|expiration date|exp date|expdate|expires|valid thru|valid until|valid to|expires on|card expiry|card expiration|cc exp|ccexp|exp|mm yy|mm yyyy|month year|expires end|good thru|expire date|expiration month|expiration year|expiry month|expiry year|exp month|exp year|expmonth|expyear|expirydate|expirationdate|ccmonth|ccyear|cc month|cc year|valid through|card valid|cardexpiry|card exp|validity|end date of card|expire",
    "card-expiry/month":
      "exp month|exp mm|expiry month|expiration month|expmonth|card month|cc exp month|cardmonth",
    "card-expiry/year":
      "exp year|exp yy|exp yyyy|expiry year|expiration year|expyear|card year|cc exp year|cardyear",
    "card-security-code":
      "cvv|cvc|cvn|vcode?|validation code?|verification code?|code on back*|cid?|csc|cvv2|cvc2|cvv 2|security code?|card security code|card verification|card verification code|card verification number|card verification value|card code|card cvc|cvv cvc|cvc cvv|csv?|cc code|verification number?|3 digit*|digits on the back|last 3 digits|cvd|cc csc|cardcode|securitycode?|ccv|card cvv|three digits on*|4 digits on the front|cvvcode|security number?",
    "payment-pin":
      "card pin|atm pin|payment pin|payment password|transaction password|withdrawal password|pin?|pin number|debit pin|transaction pin|4 digit pin|upi pin|bank pin|fund password|trading password",
    "bank-account-number":
      "iban|account number|bank account|bank account number|routing number|sort code|bsb|acct number|accountnumber|ach account|account no|transit number|aba number|checking account|savings account|direct debit account|aba routing number|bank details|bank account holder|acct no",
    "payment-account":
      "paypal|paypal email|paypal account|paypal address|alipay|alipay account|venmo|cash app|payment account|wechat pay|zelle|payout email|apple pay|google pay|wallet address|crypto wallet|bitcoin address|paypal id|upi id|revolut|payee account|btc address|cashtag|payout account|paytm|crypto address|usdt address",
    income:
      "bonus*|overtime pay|overtime|taxable interest|other income|dividends|pension income|annual revenue personal|earned income|wages salaries tips|rental income|benefits received|income|annual income|salary|monthly income|household income|expected salary|current salary|gross income|net income|annual salary|salary range|pay range|wage|wages|earnings|desired salary|yearly income|source of income|income range|monthly salary|salary expectations|take home pay|source of funds|monthly earnings|bonus or overtime|commission income|interest income|wages salaries*",
    "assets-property":
      "properties you own|other properties*|value of your property|value of other properties*|shares and bonds|stocks owned|property you own|vehicles owned|value of your home|assets|do you own a home|own or rent|home ownership|property value|net worth|savings amount|total assets|owner occupied|investments|homeowner|mortgage|real estate owned|residential status|liquid assets|home owner|value of property|rent or own|car ownership|do you own a car|investable assets|total savings|residence status|monthly rent|other property|value of other propert*|savings and investments",
    "credit-record":
      "missed any credit*|missed payments|missed repayments|credit repayments|arrears|defaults|ccj|county court judgment*|declared bankrupt*|insolvency|outstanding loans|credit card debt|credit score|credit report|credit history|credit record|credit rating|credit check|fico|fico score|bankruptcy|outstanding debt*|existing loans|debts|total debt|other loans|credit authorisation|credit authorization|consent to credit check|missed payment*|missed any payment*|credit repayment*|late payments|bankrupt*|ccj*",
    "transaction-history":
      "order number|order no|order id|purchase history|receipt number|ordernumber|invoice number|transaction id|order reference|bank statement*|transaction number|proof of purchase|booking number|orderid|reference number of order|proof of payment|purchase date|receipt|date of purchase|transaction history|account statement",
    "message-content":
      "chat history|message history|private message*|chat log*|correspondence content|email content|content of messages|conversation history|chat screenshots|message log|chat records|copies of messages",
    "call-records":
      "call log*|call record*|call history|sms log*|phone records|text message history|call logs|sms history|sms records|phone bill",
    "contact-list":
      "invite friends|import contacts|address book|contact list|friends emails|friend emails|upload contacts|sync contacts|your contacts|phone contacts|invite by email|friends email addresses|phonebook|phone book|email addresses of friends|access to contacts|contacts file|invite contacts",
    preferences:
      "hiking?|things you like|topics you follow|music taste|dietary preference*|where did you find us|interests|hobbies|your interests|how did you hear about us|how did you find us|favorite*|favourite*|areas of interest|preferences|hobby|heard about us|how did you hear|where did you hear about us|interested in|communication preferences|leisure activities|likes|dislikes|topics of interest|hear about us|lifestyle|dietary restriction*|dietary requirement*|dietary need*|special diet",
    "device-identifier":
      "imei|imei number|mac address|device id|serial number of device|udid|imsi|device serial number|device identifier|android id|imei meid|device serial|meid|iccid|sim card number|sim number|sim serial number",
    "precise-location":
      "use my location|my location|allow location|current location|gps|gps coordinates|latitude|longitude|share my location|lat?|lng?|lon?|lat lng|geolocation|exact location|location access|share location|coordinates|use current location|locate me",
    "movement-track":
      "countries visited*|countries you have visited*|places visited*|recent travel*|where have you been*|countries you visited*|track my trip|location history|movement track|travel history|live location|share live location|recent travel|places visited|route history|where have you been|countries visited|gps track|gpx|places you visited|location timeline|track my location|places you have visited|previous travel*|visited in the last*",
    "travel-itinerary":
      "date of arrival|intended date of arrival|purpose of travel?|purpose of visit?|flight details|destination country|flight number|travel date*|departure date|return date|arrival date|flight no|departure city|destination city|train number|booking reference|pnr|departure?|destination?|arrival flight|frequent flyer number|travel itinerary|flight date|seat number|origin city|leaving from|going to|pickup location|pick up location|drop off location|pick up date|date of travel|pickup address|drop off address|ticket number|confirmation number of flight|airline|date of departure|date of return|travel dates|trip dates|itinerary|flying to|flying from|frequent flyer|record locator|date you will arrive|date you will leave|date of entry|when will you arrive|when will you travel",
    "accommodation-record":
      "where will you stay|place of stay|address of stay|address where you will stay|accommodation address|name of hotel|check in date|check out date|check in|check out|checkin|checkout date|guest name|hotel name|room number of stay|arrival at hotel|number of nights|hotel booking|guest names|hotel|nights of stay|date of stay|hotel reservation|lead guest|room guest|accommodation|where you will stay*|address where you will stay*|address during your stay|address in the country|hotel address",
    religion:
      "religion|religious belief*|religious affiliation|faith|belief|denomination|church|dietary requirements religious|religious dietary*|religious|parish church|baptism|halal or kosher",
    "political-opinion":
      "political party|political view*|political affiliation|political opinion*|party affiliation|party membership|who did you vote for|political leaning|political|party member|voting intention|who will you vote for|registered party",
    "trade-union":
      "union member*|trade union*|labor union|labour union|union membership|union|are you a union member|trade union membership",
    "sexual-orientation":
      "sexual orientation|looking for a|sexual preference|orientation|interested in men or women|i m looking for|sexuality|lgbt*|seeking a?|sex life|sexual partners|attracted to|sexually active|sexual history|i am seeking",
    "criminal-record":
      "been convicted*|been arrested|arrested|pending charges|criminal offense*|criminal record*|criminal history|convicted*|criminal conviction*|background check|felony|have you ever been convicted|dbs certificate|police clearance|criminal offence*|dbs number|arrest record|convictions|crime|police check|unspent convictions|misdemeanor|misdemeanour",
    "child-personal-info":
      "child s name|child name|childs name|child s age|child age|child s date of birth|child~|children~|your child|kid~|kids~|son|daughter|child s birthday|baby name|baby s name|pupil|pupil name|child first name|child last name|student s name parent|childrens names|children s names|camper|minor|infant|child s school|child s grade|baby|toddler|your kids",
    "guardian-info":
      "parent or carer*|parent carer*|carer name|parents name|parents daytime*|parent s daytime*|parent telephone|name of parent*|parent s telephone|parent s mobile|mother or guardian*|father or guardian*|guardian*|parent name~|parent s name|parent email~|parent phone~|parent guardian*|guardian name|guardian phone|guardian s email|parent s email|parent or guardian*|legal guardian|parents email|parental consent|parental email|parents phone|carer|parent*~|parent carer|parent s daytime telephone|carer s name",
    "generic-file-upload":
      "upload|upload file|choose file|attachment|attach|attach file|file|document|upload document|browse|select file|documents|files|attachments|supporting document*|drag and drop",
    not: "job reference|school term|product expiry|region name|server region|department code|account code|agent code|dealer code|seller code|vendor code|supplier code|certificate number|certificate no|company registration|trade licence number|permit number|allergen information|journal name|accreditation number|publication name|country of manufacture|made in|device nickname|clone address|repository*|hub address|ceiling height|pairing code|join code|room code|invite link|gross weight|net weight|total weight|ceiling|company s name|firm s name|dog s name|cat s name|project s name|product s name|business s name|store s name|registration number|book author|author of book|year established|year founded|annual turnover|annual consumption|error code|asset tag|computer name|roof area|source address|destination address|server address|target address|proxy address|node address|whitelist|allowlist|allow list|reply to address|gateway address|memory address|multicast address|network address|cost centre*|cost center*|club name|association name|warranty code|vessel name|voyage number|container no|bill of lading|pet s|of the pet|of your pet|breed|animal name|meter number|meter reading|current reading|previous reading|contract number|contract no|case number|case no|ticket number|ticket id|policy number|policy no|claim number|hs code|commodity|cargo weight|pallet*|firmware*|database*|schema|api key|api secret|api token|webhook*|ssid|wi fi name|wifi name|gateway|subnet*|host|port|port number|dns server|project key|project id|reading|mileage|engine size|fuel type|body type|batch number|lot number|catalog number|catalogue number|article number|tracking number|tracking code|waybill number|container number|tender number|lot size|tax office|registration deadline|number of pages|number of copies|number of seats|number of passengers|passengers|ean|isbn|star rating|invoice date|square metres|square feet|floor area|parcel weight|package weight|weight of parcel|weight of package|tax year|model year|year built|fiscal year|financial year|year of manufacture|year of construction|mortgage term|loan term|term years|interest rate|number of years|property price|deposit|purchase price|keyword*|coupon*|promo|promo code|promotion code|promotional code|discount code|voucher*|voucher code|gift card|gift card number|gift certificate|gift code|referral code|invite code|invitation code|coupon code|offer code|quantity|qty|amount|captcha*|recaptcha|security image|image code|visual code|code shown*|the code shown*|shown above|as you see it|characters you see|type the characters|letters you see|code in the image|code from the image|anti spam|antispam|spam protection|are you human|not a robot|verify you are human|comment*|your comment|message|your message|msg|subject~|topic|title~|headline|website|web site|url|site url|homepage|home page|web page|webpage|link|blog|blog url|website url|company website|company registration number|company number|vat|vat number|vat id|vatin|price|price from|price to|min price|max price|budget|chat|type a message|reply|review|your review|rating|feedback|suggestion*|question|your question|inquiry|enquiry|note|notes|order notes|delivery notes|special instructions|description|tag|tags|file name|project name|product name|group name|event name|team name|domain name|domain|host name|hostname|server name|list name|category name|brand name|store name|shop name|ip address|web address|website address|address bar|sort|sort by|per page|language|currency|time zone|timezone|calculat*|loan amount|category|categories|product|model|make|brand|color|colour|size|status|reason|remember me|keep me|type?|ad title|poll|vote|body|content|details|email subject|email frequency|email format|email type|mail subject|mail body|number of people|number of guests|number of rooms|number of adults|adults|rooms|guests|number?|time|date?|start date|end date|from date|to date|date from|date to|country filter|name of file|name of the product|song|artist|album|book title|company size|number of employees|phone type|phone model|device name|card message|gift message|recipient message|job description|password strength|contact method|preferred contact*|method of contact|email notification*|newsletter format|terms|agree*|i accept|accept|privacy|issue|problem|help with|math|what is|sum of|plus|store locator|find a store|postcode checker|theme|version|username availability|username to search|members search|user type|user role|account type|type of account|login type|role type|delivery method|shipping method|payment method|payment type|method of payment|job search|job alert name|job type|job category|job location|industry filter|jump to|forum|thread|order by|ticker symbol|company lookup|results|distance|radius|within|miles|annotation*|bid|offer|max bid|subject line|state of item|condition|address type|type of address|name of list|region filter|mail list|promo codes|city guide|school search|product code|item number|sku|item|part number|serial number|reference|reference number|site name|sitename|blog name|blog title|page title|signature line|age verification|duration|position of|country of origin|color name|file type|photo credit|photo caption|image title|image url|logo|banner|caption|company logo|video|song title|sample|test|language preference|preferred language|mailing format|preferred time|best time to call|time to call|best time to contact|appointment time|preferred date|appointment date|hear from us|enter the text|enter the word*|enter the letters|enter the characters|image verification|verification image|code above|code below|numbers above|word verification|security check|human check|visual verify*|position applied for|role applied for|vacancy applied for|which vacancy|post applied for|filing year|total payments|pet name|pet s name|pet age|pet s age|pet weight|pet s weight|pet breed|name of pet|kit barcode|barcode|contribution amount|table name|playlist name|recipe name|board name|page name|app name|printer name|album name|song name|track name|book name|movie name|film name|series name|channel name|podcast name|campaign name|task name|folder name|repository name|branch name|database name|column name|field name|form name|survey name|quiz name|game name|league name|tournament name|competition name|restaurant name|hotel name|venue name|building project name|room name|workspace name|network name|plan name|policy name|package name|medicine name|drug name|plant name|dish name|drink name|item name|model name|template name|theme name|layer name|label name|tag name|topic name|document name|contract name|ticket name|collection name|variable name|key name|token name|session name|route name|trip name|tour name|station name|airport name|ship name|boat name|pet food name|horse name|club house name|plugin name|extension name|font name|colour name|size name|feature name|experiment name|dataset name|bucket name|cluster name|container name|image name|photo name|video name|meeting name|webinar name|conference name|show name|band name|artist name|award name|prize name|manufacturer name|vendor name|supplier name|seller name|job name|position name|course name|lesson name|exam name|test name|degree programme name|bookmark name|wishlist name|budget name|portfolio name|stock name|coin name|letters shown*|letters in the picture|letters in the image|text in the image|text shown*|text contained within the image|word on the image|human verification|verification question|random question|spam question|spam check|bot check|no claims*|no claim bonus",
    "not/search":
      "search|search by|search for|query|find|filter*|search city|search location|search jobs|search user|search users|search members|search in",
    aside:
      "reviewer|insured|deceased|applicant|nominee s|requester|reporter|complainant|translator|photographer|select|please select|choose|please choose|of|of the|i|coach|trainer|teacher|student|trainee|pupil|instructor|manager|director|supervisor|buyer|seller|owner|tenant|landlord|member|visitor|guest|candidate|participant|attendee|delegate|volunteer|donor|client|customer|patient|driver|passenger|traveller|traveler|player|captain|employee|staff member|referee|witness|claimant|policyholder|subscriber|user s|organiser|organizer|representative|agent|doctor s|physician|author s|friend s|nurse|bride|groom|required|mandatory|kg|cm|lbs|optional|or leave blank|or leave it blank|or leave empty|or leave this field blank|leave blank if*|leave empty if*|leave blank to*|first time|log in to your account|sign in to your account|login to your account|log in with your*|sign in with your*|log in using your*|lost password|forgot password|forgotten password|forgot your password|forgotten your password|lost your password|reset password|reset your password|forgot username|forgot your username|remember password|show password|hide password|password must*|we will never share your email*|won t share your email|will not be published|limited partner|no credit card*|not a bank|log in with facebook|sign in with google|continue with facebook|connect with facebook|we will send*|we ll send*|what is your|what s your|what are your|whats your",
    trap: "leave blank|leave this blank|leave this field blank|leave empty|leave this field empty|do not fill*|don t fill*|dont fill*|if you are human|honeypot|honey pot|if you re human|should be empty|must be empty|keep this field blank|for bots|do not enter|must be left empty|must be left blank|must remain empty|hp field|hpot|should be left*",
    "one-time-code/send":
      "send code|get code|send otp|get otp|resend*|send verification code|get verification code|send sms|request code|text me a code|send me a code",
  },
  purposes: {
    "sign-in":
      "sign in|signin|log in|login|log on|logon|member login|customer login|log me in|authorization|authentication|auth",
    "sign-up":
      "sign up|signup|register|registration|create account|create an account|create my account|create your account|join now|join|new account|new user|get started|open account|become a member|regist",
    recovery:
      "forgot password|reset password|forgotten password|recover*|password reset|lost password|forgot your password|send reset link|forgot|reset my password",
    verification:
      "verify|verification|activate*|confirm code|two step|two factor|2fa|otp|enter code|authenticate|activation",
    checkout:
      "checkout|check out|place order|shipping|delivery|proceed to payment|billing|order now|complete order|complete purchase|shipping address|continue to shipping|continue to payment|buy now|ship to this address",
    payment:
      "pay|pay now|payment|donate|donation|make payment|credit card|add card|submit payment|pay with card",
    search: "search|find|filter*|go search|query|look up",
    newsletter:
      "newsletter*|subscribe|subscription|mailing list|email updates|mailchimp|mc embedded*|keep me posted|email list|email signup",
    contact:
      "contact|contact us|send message|get in touch|enquiry|inquiry|enquire|feedback|request a quote|ask a question|request info*|write to us|send us a message|leave a message|contactform|message us|send enquiry",
    application:
      "apply|apply now|application|submit application|job application|apply for*|candidate|recruitment|loan application|enrol*|admission*",
  },
  options: {
    gender:
      "male|female|man|woman|mr|mrs|miss|ms|boy|girl|non binary|prefer not to say|mx|dr|mr mrs|herr|frau|sir|madam|guy|men|women",
    "marital-status":
      "single|married|divorced|widowed|separated|in a relationship|unmarried|engaged|never married|civil partnership|widow",
    "education-history":
      "high school|bachelor*|master*|phd|doctorate|associate degree|some college|secondary school|primary school|undergraduate|postgraduate|graduate|vocational|ged",
    ethnicity:
      "asian|black|white|hispanic|african american|caucasian|latino|pacific islander|native american|mixed|american indian",
    religion:
      "christian|muslim|buddhist|hindu|jewish|sikh|atheist|catholic|protestant|no religion|agnostic|orthodox|islam|christianity|buddhism",
    "sexual-orientation":
      "heterosexual|straight|gay|lesbian|bisexual|homosexual|asexual|queer|pansexual",
    age: "under 18|18 24|25 34|35 44|45 54|55 64|65|65 and over|over 65|under 13|18 to 24|25 to 34|18 25|26 35|36 45|46 55",
    region:
      "united states|usa|canada|united kingdom|germany|france|afghanistan|albania|algeria|andorra|angola|argentina|australia|alabama|alaska|arizona|arkansas|california|alberta|british columbia|china|japan|india|brazil|ontario|quebec|new south wales|queensland|spain|italy|austria|belgium|denmark|ireland|mexico|england|scotland|wales",
    "security-question":
      "mother s maiden name|name of your first pet|first pet s name|city you were born|favorite teacher|first car|favorite movie|pet s name|what is your mother*|what was your first*|name of your pet|street you grew up|what was the name of*",
    "employer-occupation":
      "employed|self employed|unemployed|retired|student|full time|part time|homemaker|engineer|manager|freelance*",
    income: "under 25 000|25 000|50 000|75 000|100 000|less than 10 000",
    "health-condition":
      "diabetes|hypertension|asthma|cancer|heart disease|high blood pressure|epilepsy|hepatitis|a rh|o rh|a positive|o positive|b positive",
    "medication-allergy": "penicillin|aspirin|peanuts|latex|sulfa|pollen|shellfish|nuts",
    "mental-health":
      "not at all|several days|more than half the days|nearly every day|depression|anxiety",
    "messaging-account": "skype|icq|msn|whatsapp|telegram|wechat|viber",
    "political-opinion": "democrat|republican|labour|conservative|liberal|green party|independent",
    "disability-status":
      "visual impairment|hearing impairment|wheelchair user|physical disability|learning disability|deaf|blind",
    "phone-number": "mobile|home|work",
    preferences: "sports|music|travel|reading|movies|cooking|gaming|photography",
    "reproductive-health": "pregnant|not pregnant|breastfeeding|trying to conceive",
    "national-id": "national id|id card|passport|driver s license",
  },
});
