import { defineLexicon } from "../lexicon.ts";

/** Indonesian and Malay. */
export const id = defineLexicon({
  language: "id",
  also: ["ms"],
  common: "dan yang untuk dengan anda di dari ini atau kami",
  words: {
    "home-address/building": "nama gedung|gedung",
    "bank-account-number/bank": "nama bank",
    aside:
      "masukkan|masukan|isi|tulis|ketik|pilih|opsional|pelatih|guru|siswa|mahasiswa|pelanggan|pasien|pemilik|penyewa|peserta|pengunjung|tamu|pengemudi|penumpang|pemain|kapten|penanggung jawab|karyawan|pembeli|penjual|penyelenggara|anggota|calon|kandidat|wajib|lupa kata sandi|lupa password|ingat saya|tampilkan kata sandi",
    voiceprint: "rekaman suara|sampel suara",
    "person-name":
      "penanggung jawab|narahubung|kontak person|nama penanggung jawab|pelapor|nama pelapor|nama kontak|nama narahubung|nama kontak person|nama sesuai|nama seperti|nama anda|nama kamu|nama~|nama lengkap|nama penuh|penerima|pemegang kartu|atas nama|nama pemilik*|pemesan|pemohon|namalengkap",
    "person-name/first": "nama depan|nama pertama|namadepan",
    "person-name/last": "nama belakang|nama keluarga",
    "person-name/middle": "nama tengah",
    "birth-date":
      "tanggal lahir|tgl lahir|tarikh lahir|tempat tanggal lahir|ttl|lahir|tgllahir|tanggallahir|hari lahir",
    "birth-date/day": "tanggal?|hari?|tgl?",
    "birth-date/month": "bulan?|bulan lahir",
    "birth-date/year": "tahun?|tahun lahir",
    age: "umur*|usia*",
    gender: "jenis kelamin|jantina|kelamin|jeniskelamin|sapaan|jk?",
    ethnicity: "suku bangsa|suku?|etnis*|etnik*|bangsa?|keturunan",
    nationality: "kewarganegaraan|warganegara|warga negara|kebangsaan",
    "home-address":
      "alamat*|alamat rumah|alamat pengiriman|nama jalan|jalan?|rt rw|nomor rumah|patokan|domisili",
    region:
      "provinsi|kota|kabupaten|kota kabupaten|kecamatan|kelurahan|desa?|negara|negeri|bandar|tempat lahir|wilayah?",
    "region/postcode": "kode pos|kodepos|poskod",
    "phone-number":
      "nomor hp|no hp|nohp|nomor telepon|no telepon|no telp|notelp|telepon|telp|no handphone|nomor ponsel|ponsel|no wa|telefon bimbit|no telefon|nombor telefon|kode area|kode negara|hp?",
    "email-address": "surel|alamat email|e mel|emel|buletin*|alamat surel|alamat e mel",
    "family-members":
      "hubungan keluarga|hubungan|nama ayah|nama ibu|nama suami|nama istri|jumlah anak|tanggungan|anggota keluarga|nama pasangan",
    "marital-status": "status perkawinan|status pernikahan|status nikah|taraf perkahwinan",
    "emergency-contact": "kontak darurat|darurat|waktu kecemasan|nombor kecemasan",
    "portrait-photo": "foto profil|pas foto|pasfoto|foto diri|gambar profil|gambar pasport|foto?",
    "national-id":
      "nik|ktp|no ktp|nomor induk kependudukan|nomor identitas|no identitas|no kk|kad pengenalan|no ic|no kad pengenalan|nomor ktp",
    "id-document-image":
      "foto ktp|upload ktp|unggah ktp|kartu keluarga|kartu identitas|salinan kad pengenalan",
    "id-selfie": "swafoto*|selfie ktp|memegang ktp",
    "passport-number": "paspor*",
    "driver-licence": "surat izin mengemudi|nomor sim|no sim|lesen memandu",
    "social-security-number": "bpjs ketenagakerjaan|kwsp|perkeso",
    "residence-permit": "kitas|kitap|izin tinggal",
    "work-or-military-id": "nip|nrp|nomor pegawai|no pekerja",
    "tax-id": "npwp|no cukai*",
    signature: "tanda tangan*|tandatangan*",
    "vehicle-plate": "nomor polisi|nopol|plat nomor|no plat",
    "vehicle-vin": "nomor rangka|no rangka|nomor mesin",
    "face-biometric": "pengenalan wajah|verifikasi wajah",
    fingerprint: "sidik jari|cap jari",
    "genetic-data": "tes dna",
    "account-username":
      "kartu anggota|nomor kartu anggota|kartu loyalitas|nama pengguna|id pengguna|nama akun|akun|akaun|nama panggilan|nomor anggota|nomor pelanggan|namapengguna",
    password: "kata sandi|sandi|kata laluan|katasandi|ulangi kata sandi|konfirmasi kata sandi",
    "one-time-code":
      "kode otp|kode verifikasi?|kode sms|kode konfirmasi?|kode aktivasi?|kod pengesahan?",
    "security-question":
      "pertanyaan keamanan|pertanyaan rahasia|jawaban rahasia|soalan keselamatan|ibu kandung|nama gadis ibu*|nama ibu kandung",
    "recovery-secret": "kunci pribadi|frasa rahasia|frasa pemulihan|kunci privat|kode pemulihan",
    "messaging-account": "media sosial|akun instagram|akun facebook",
    "health-condition":
      "riwayat penyakit|keluhan utama|keluhan?|gejala*|penyakit*|kondisi kesehatan|golongan darah|sejarah perubatan|merokok|vaksin*",
    "medical-record": "rekam medis|hasil lab*|resep dokter|surat keterangan sehat",
    "medication-allergy": "alergi*|alahan|obat yang*|konsumsi obat|ubat yang*",
    "reproductive-health":
      "hamil*|kehamilan*|hpht|usia kandungan|menyusui|taksiran persalinan|haid",
    "mental-health": "depresi|kesehatan mental|kecemasan|stres",
    "disability-status": "disabilitas*|difabel|kecacatan|orang kurang upaya|berkebutuhan khusus",
    "health-insurance-number":
      "nomor polis kesehatan|nomor polis asuransi kesehatan|polis kesehatan|bpjs|asuransi*",
    "body-measurements":
      "tinggi badan|berat badan|tekanan darah|lingkar pinggang|lingkar dada|ukuran sepatu",
    "employer-occupation":
      "perusahaan*|pekerjaan*|jabatan*|jawatan|instansi*|profesi|tempat kerja|syarikat|majikan|bidang usaha|divisi|pengalaman kerja|organisasi|nama perusahaan|nama instansi|asal instansi|nama syarikat",
    "education-history":
      "sekolah*|pendidikan*|universitas*|universiti|jurusan|fakultas|prodi|kelas?|tahun lulus|ipk|nama sekolah|asal sekolah",
    "student-number":
      "nim|nisn|nis|nomor induk siswa|nomor induk mahasiswa|nomor peserta ujian|no matrik",
    resume: "riwayat hidup|surat lamaran",
    "bank-card-number": "nomor kartu|no kartu|kartu kredit|kartu debit|kad kredit|no kad",
    "card-expiry": "masa berlaku|berlaku hingga|kedaluwarsa|tarikh luput",
    "card-security-code":
      "kode keamanan kartu|3 digit di belakang kartu|kode keamanan?|kode cvv|3 digit terakhir|kod keselamatan?",
    "payment-pin": "pin atm|pin kartu|pin transaksi|kata sandi transaksi",
    "bank-account-number":
      "rekening bank|rekening|nomor rekening|no rekening|norek|pemilik rekening|no akaun",
    "payment-account":
      "akun paypal|akun gopay|akun ovo|akun dana|nomor ovo|nomor dana|nomor gopay|e wallet|gopay|ovo|alamat dompet|dompet digital",
    income: "penghasilan*|pendapatan*|gaji*|sumber dana",
    "assets-property": "kepemilikan rumah|status tempat tinggal|aset",
    "credit-record": "riwayat kredit|skor kredit|bi checking|cicilan lain|utang|pinjaman lain",
    "transaction-history":
      "mutasi rekening|rekening koran|nomor invoice|nomor pesanan|id pesanan|nomor transaksi|bukti transfer|bukti pembayaran",
    "contact-list": "undang teman|daftar kontak|buku telepon",
    preferences: "minat|hobi|kegemaran|dari mana anda*|tahu dari mana|mengetahui kami",
    "precise-location": "lokasi saya|lokasi saat ini|lokasi anda|garis lintang|garis bujur",
    "movement-track": "riwayat perjalanan",
    "travel-itinerary":
      "nomor penerbangan|tanggal keberangkatan|tanggal pulang|tujuan?|stasiun asal|stasiun tujuan|kode booking",
    "accommodation-record": "nama tamu|menginap|penginapan|jumlah malam",
    religion: "agama*|kepercayaan?",
    "political-opinion":
      "pandangan politik|pilihan politik|partai politik|afiliasi politik|parti politik",
    "trade-union": "keanggotaan serikat|serikat pekerja|serikat buruh|kesatuan sekerja",
    "sexual-orientation": "orientasi seksual|seksual*",
    "criminal-record": "catatan kriminal|skck|riwayat kriminal|rekod jenayah|tindak pidana",
    "child-personal-info":
      "nama anak|usia anak|tanggal lahir anak|anak?|nama bayi|balita|nama siswa|putra putri|nama pelajar|nama murid",
    "guardian-info": "orang tua|wali?|nama wali|ibu bapa|penjaga|nama orang tua",
    "generic-file-upload": "unggah*|lampiran|berkas|muat naik",
    not: "alamat server|alamat sumber|alamat tujuan|nama kelas|nama bengkel|kode garansi|garansi|kode anggaran|nomor meter|nomor meteran|angka meter|stan meter|foto meter|nomor kontrak|nomor perkara|nomor kasus|nomor tiket|nomor laporan|nomor klaim|nomor resi|nomor batch|nomor pengajuan|jumlah*|berat paket|berat barang|berat kotor|lebar|panjang|kilometer|jarak tempuh|tahun pembuatan|kapasitas mesin|alamat mac|subnet mask|gateway|port|nama server|nama host|basis data|nama basis data|nama jaringan|nama wifi|kunci api|tanggal pengiriman|kode produk|kode barang|luas*|nomor tender|jumlah penumpang|bentuk usaha|nomor polis|kata kunci|kode promo|kode voucher|kode kupon|kupon|kode diskon|kode referral|kode undangan|kartu hadiah|jumlah|kuantitas|kuantiti|kode gambar|kode di atas|komentar*|ulasan*|pesan|mesej|subjek|judul*|harga*|anggaran|situs web|alamat web*|alamat ip|nama file|nama produk|nama toko|nama acara|nama barang|kategori|merek|warna|ukuran|urutkan|saring|bahasa|mata uang|pertanyaan*|saran|catatan|deskripsi|alasan|jumlah pinjaman|jangka waktu|bunga|tanggal kunjungan|jam?|poliklinik|dokter|metode pembayaran|setuju|syarat*|ingat saya|nomor induk berusaha|jenis?|tipe?|nama grup|nama domain|nama tim|nama proyek|nama usaha|nama dokter|nama berkas|nama perangkat|nama kursus|nama daftar",
    "not/search": "temukan|filter|cari|pencarian|carian",
    trap: "jangan diisi|kosongkan*|biarkan kosong",
    "one-time-code/send": "kirim kode|kirim otp|kirim ulang|minta kode|minta otp|hantar kod",
  },
  purposes: {
    "sign-in": "masuk|login|log in",
    "sign-up": "daftar|buat akun|registrasi|pendaftaran",
    recovery: "lupa kata sandi|lupa password|atur ulang kata sandi",
    verification: "verifikasi|konfirmasi kode|aktivasi",
    checkout: "pesan sekarang|checkout|pengiriman|buat pesanan|beli sekarang",
    payment: "bayar|pembayaran|bayar sekarang|donasi",
    search: "cari|pencarian|filter",
    newsletter: "berlangganan|langganan",
    contact: "hubungi kami|kirim pesan|kontak",
    application: "lamar|ajukan|lamaran|pengajuan",
  },
  options: {
    gender: "laki laki|pria|wanita|perempuan|lelaki|bapak|ibu|tuan|puan|encik|cik",
    ethnicity: "melayu|cina|jawa|sunda|batak|iban|kadazan",
    region:
      "dki jakarta|jakarta|jawa barat|jawa tengah|jawa timur|banten|bali|aceh|johor|kedah|kelantan|melaka|selangor|sabah|sarawak|indonesia|malaysia",
    "marital-status":
      "belum menikah|menikah|kawin|belum kawin|cerai|cerai hidup|cerai mati|bujang|berkahwin|janda|duda|lajang",
    "health-condition": "kencing manis|darah tinggi|asma|jantung",
    "employer-occupation":
      "karyawan|karyawan swasta|pelajar|mahasiswa|wiraswasta|wirausaha|pns|ibu rumah tangga|tni polri|guru|petani|tidak bekerja|suri rumah|bekerja sendiri|pesara",
    "education-history": "sma|smk|smp|sd|s1|s2|s3|d3|d4|sarjana|spm|stpm|ijazah|sekolah menengah",
    religion: "kristen|katolik|buddha|konghucu|khonghucu|kristian|protestan",
  },
});
