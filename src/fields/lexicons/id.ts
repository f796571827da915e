import { defineLexicon } from "../lexicon.ts";

/** Indonesian and Malay. */
export const id = defineLexicon({
  language: "id",
  common: "dan yang untuk dengan anda di dari ini atau kami",
  words: {
    "person-name":
      "nama|nama lengkap|nama penuh|nama anda|nama sesuai ktp|nama penerima|penerima|pemegang kartu|nama pemegang kartu|nama pada kartu|nama di kartu|atas nama|nama pemilik*|pemesan|nama pemesan|pemohon|nama pemohon|nama pasien|nama kontak|nama pelanggan|namalengkap",
    "person-name/first": "nama depan|nama pertama|namadepan",
    "person-name/last": "nama belakang|nama keluarga|nama akhir|namabelakang",
    "person-name/middle": "nama tengah",
    "birth-date":
      "tanggal lahir|tgl lahir|tarikh lahir|tempat tanggal lahir|ttl|lahir|tgllahir|tanggallahir|hari lahir",
    "birth-date/day": "tanggal?|hari?|tgl?",
    "birth-date/month": "bulan?|bulan lahir",
    "birth-date/year": "tahun?|tahun lahir",
    age: "umur*|usia*",
    gender: "jenis kelamin|jantina|kelamin|jeniskelamin|sapaan|gelaran|jk?",
    ethnicity: "suku bangsa|suku?|etnis*|etnik*|bangsa?|keturunan",
    nationality: "kewarganegaraan|warganegara|warga negara|kebangsaan",
    "home-address":
      "alamat*|alamat lengkap|alamat rumah|alamat pengiriman|alamat surat*|alamat tinggal|nama jalan|jalan?|rt rw|nomor rumah|no rumah|patokan|domisili|perumahan?",
    region:
      "provinsi|propinsi|kota|kabupaten|kab kota|kota kabupaten|kecamatan|kelurahan|desa?|negara|negeri|bandar|daerah?|tempat lahir|wilayah?|kota asal",
    "region/postcode": "kode pos|kodepos|poskod",
    "phone-number":
      "nomor hp|no hp|nohp|nomor telepon|no telepon|no telp|notelp|telepon|telp|nomor handphone|no handphone|nomor ponsel|ponsel|nomor wa|no wa|nomor whatsapp|nomor kontak|telefon bimbit|no telefon|no tel bimbit|nombor telefon|kode area|kode negara|hp?",
    "email-address": "surel|alamat email|alamat surel|e mel|emel|alamat e mel|buletin*",
    "family-members":
      "nama ayah|nama ibu|nama suami|nama istri|nama pasangan|hubungan keluarga|hubungan dengan*|jumlah anak|jumlah tanggungan|tanggungan|anggota keluarga",
    "marital-status":
      "status perkawinan|status pernikahan|status nikah|status kawin|taraf perkahwinan|status perkahwinan",
    "emergency-contact": "kontak darurat|darurat|waktu kecemasan|nombor kecemasan",
    "portrait-photo": "foto profil|pas foto|pasfoto|foto diri|gambar profil|gambar pasport|foto?",
    "national-id":
      "nik|ktp|nomor ktp|no ktp|nomor induk kependudukan|nomor identitas|no identitas|nomor kk|no kk|mykad|kad pengenalan|no kad pengenalan|no ic|no kp",
    "id-document-image":
      "foto ktp|scan ktp|upload ktp|unggah ktp|foto kk|kartu keluarga|kartu identitas|salinan kad pengenalan|fotokopi ktp",
    "id-selfie": "swafoto*|selfie ktp|selfie dengan ktp|foto selfie|memegang ktp",
    "passport-number": "paspor*|nomor paspor|no paspor|pasport|no pasport",
    "driver-licence": "nomor sim|no sim|lesen memandu",
    "social-security-number": "bpjs ketenagakerjaan|kwsp|perkeso",
    "residence-permit": "kitas|kitap|izin tinggal|permit tinggal",
    "work-or-military-id": "nip|nrp|nomor pegawai|nomor induk pegawai|no pekerja",
    "tax-id": "npwp|nomor npwp|no npwp|no cukai*",
    signature: "tanda tangan*|tandatangan*",
    "vehicle-plate": "nomor polisi|nopol|plat nomor|no plat|nomor kendaraan|no kenderaan",
    "vehicle-vin": "nomor rangka|no rangka|nomor mesin",
    "face-biometric": "pengenalan wajah|verifikasi wajah",
    fingerprint: "sidik jari|cap jari",
    "genetic-data": "tes dna",
    "account-username":
      "nama pengguna|id pengguna|nama akun|akun|akaun|nama panggilan|nama samaran|nama tampilan|nama pena|nomor anggota|nomor pelanggan|id pelanggan|namapengguna",
    password:
      "kata sandi|sandi|kata laluan|katasandi|ulangi kata sandi|konfirmasi kata sandi|kata sandi baru|kata sandi lama|ulangi password|konfirmasi password",
    "one-time-code":
      "kode otp|kode verifikasi?|kode sms|kode konfirmasi?|kode aktivasi?|kod pengesahan?|kod otp",
    "one-time-code/send":
      "kirim kode|kirim otp|kirim ulang|minta kode|minta otp|dapatkan kode|hantar kod|hantar semula",
    "security-question":
      "pertanyaan keamanan|pertanyaan rahasia|jawaban rahasia|jawaban keamanan|soalan keselamatan|ibu kandung|nama ibu kandung|nama gadis ibu*",
    "recovery-secret": "frasa pemulihan|kunci privat|kode pemulihan|frasa rahasia",
    "messaging-account": "media sosial|akun instagram|akun facebook",
    "health-condition":
      "riwayat penyakit|riwayat kesehatan|keluhan utama|keluhan?|gejala*|penyakit*|kondisi kesehatan|status kesehatan|golongan darah|jenis darah|sejarah perubatan|merokok|vaksin*",
    "medical-record":
      "rekam medis|nomor rekam medis|hasil lab*|surat dokter|resep dokter|surat keterangan sehat",
    "medication-allergy": "alergi*|alahan|obat yang*|konsumsi obat|ubat yang*",
    "reproductive-health":
      "hamil*|kehamilan*|haid*|hpht|usia kandungan|menyusui|taksiran persalinan",
    "mental-health": "depresi|kesehatan mental|kecemasan|stres",
    "disability-status": "disabilitas*|difabel|kecacatan|orang kurang upaya|berkebutuhan khusus",
    "health-insurance-number":
      "bpjs|nomor bpjs|no bpjs|bpjs kesehatan|asuransi*|nomor polis|no polisi asuransi",
    "body-measurements":
      "tinggi badan|berat badan|tekanan darah|lingkar pinggang|lingkar dada|ukuran sepatu",
    "employer-occupation":
      "perusahaan*|nama perusahaan|pekerjaan*|jabatan*|jawatan|instansi*|nama instansi|asal instansi|profesi|tempat kerja|tempat bekerja|syarikat|nama syarikat|majikan|bidang usaha|divisi|departemen|unit kerja|pengalaman kerja|organisasi",
    "education-history":
      "sekolah*|asal sekolah|nama sekolah|pendidikan*|pendidikan terakhir|universitas*|universiti|jurusan|fakultas|program studi|prodi|kelas?|tahun lulus|kampus|ipk|perguruan tinggi",
    "student-number":
      "nim|nisn|nis|nomor induk siswa|nomor induk mahasiswa|nomor peserta ujian|no matrik",
    resume: "riwayat hidup|daftar riwayat hidup|surat lamaran",
    "bank-card-number":
      "nomor kartu|no kartu|kartu kredit|nomor kartu kredit|kartu debit|kad kredit|nombor kad|no kad",
    "card-expiry":
      "masa berlaku|berlaku hingga|berlaku sampai|kedaluwarsa|kadaluarsa|tarikh luput|tamat tempoh",
    "card-security-code": "kode keamanan?|kode cvv|3 digit terakhir|kod keselamatan?",
    "payment-pin": "pin transaksi|kata sandi transaksi|pin kartu",
    "bank-account-number":
      "rekening|nomor rekening|no rekening|norek|nama bank|pemilik rekening|nama rekening|bank penerima|no akaun|nombor akaun",
    "payment-account": "gopay|ovo|alamat dompet|dompet digital",
    income: "penghasilan*|pendapatan*|gaji*|sumber dana",
    "assets-property": "kepemilikan rumah|status rumah|status tempat tinggal|harta|aset",
    "credit-record":
      "riwayat kredit|skor kredit|bi checking|slik|cicilan lain|hutang|utang|pinjaman lain",
    "transaction-history":
      "nomor pesanan|no pesanan|id pesanan|nomor transaksi|bukti transfer|bukti pembayaran|struk|tanggal pembelian|resit",
    "contact-list": "undang teman|daftar kontak|buku telepon",
    preferences: "minat|hobi|kegemaran|dari mana anda*|tahu dari mana|mengetahui kami",
    "precise-location": "lokasi saya|lokasi saat ini|lokasi anda|garis lintang|garis bujur",
    "movement-track": "riwayat perjalanan",
    "travel-itinerary":
      "nomor penerbangan|penerbangan|tanggal keberangkatan|tanggal berangkat|tanggal pulang|keberangkatan|tarikh bertolak|tujuan?|stasiun asal|stasiun tujuan|kode booking|nomor kursi",
    "accommodation-record": "nama tamu|menginap|penginapan|jumlah malam",
    religion: "agama*|kepercayaan?",
    "political-opinion": "partai politik|afiliasi politik|parti politik",
    "trade-union": "serikat pekerja|serikat buruh|kesatuan sekerja",
    "sexual-orientation": "orientasi seksual|seksual*",
    "criminal-record": "catatan kriminal|skck|riwayat kriminal|rekod jenayah|tindak pidana",
    "child-personal-info":
      "nama anak|usia anak|umur anak|tanggal lahir anak|anak?|nama bayi|balita|nama siswa|nama murid|nama pelajar|putra putri",
    "guardian-info": "orang tua|nama orang tua|wali?|nama wali|wali murid|ibu bapa|penjaga",
    "generic-file-upload": "unggah*|pilih file|lampiran|berkas|pilih berkas|muat naik",
    not: "cari|cari di*|pencarian|carian|kata kunci|kode promo|kode voucher|kode kupon|kupon|kod kupon|kode diskon|kode referral|kode undangan|kartu hadiah|jumlah|kuantitas|kuantiti|kode gambar|kode di atas|kode di samping|komentar*|ulasan*|pesan|pesan anda|isi pesan|mesej|subjek|judul*|tajuk|perihal|harga*|anggaran|bajet|situs web|alamat web*|alamat ip|laman web|nama file|nama produk|nama toko|nama grup|nama tim|nama proyek|nama domain|nama acara|nama barang|nama usaha|kategori|merek|warna|ukuran|urutkan|saring|bahasa|mata uang|pertanyaan*|saran|kritik|catatan|keterangan|deskripsi|alasan|balasan|jumlah pinjaman|jangka waktu|tenor|bunga|jumlah tamu|jumlah orang|jumlah kamar|tanggal kunjungan|tanggal periksa|tanggal mulai|tanggal selesai|jam?|poliklinik|dokter|nama dokter|metode pembayaran|setuju|syarat*|ingat saya|nomor resi|no resi|nomor induk berusaha|nomor antrian|jenis?|tipe?",
    trap: "jangan diisi|kosongkan*|biarkan kosong",
  },
  options: {
    gender: "laki laki|pria|wanita|perempuan|lelaki|bapak|ibu|tuan|puan|encik|cik",
    "marital-status":
      "belum menikah|menikah|kawin|belum kawin|cerai|cerai hidup|cerai mati|bujang|berkahwin|janda|duda|lajang",
    religion: "kristen|katolik|buddha|konghucu|khonghucu|kristian|protestan",
    ethnicity: "melayu|cina|jawa|sunda|batak|iban|kadazan",
    region:
      "dki jakarta|jakarta|jawa barat|jawa tengah|jawa timur|banten|bali|aceh|johor|kedah|kelantan|melaka|selangor|sabah|sarawak|indonesia|malaysia",
    "education-history": "sma|smk|smp|sd|s1|s2|s3|d3|d4|sarjana|spm|stpm|ijazah|sekolah menengah",
    "employer-occupation":
      "karyawan|karyawan swasta|pelajar|mahasiswa|wiraswasta|wirausaha|pns|ibu rumah tangga|tni polri|guru|petani|tidak bekerja|suri rumah|bekerja sendiri|pesara",
    "health-condition": "kencing manis|darah tinggi|asma|jantung",
  },
});
