import { registerMessages } from './registry.js';

registerMessages('id', {
  retry: 'Coba lagi',
  loading: 'Memuat',
  feedErrors: {
    'no-src': 'Belum ada yang dapat ditampilkan di sini: alamat isinya belum diberikan.',
    network: 'Isi tidak dapat dijangkau. Periksa koneksi Anda, lalu coba lagi.',
    timeout: 'Isi terlalu lama tiba. Coba lagi sebentar lagi.',
    http: 'Isi sedang tidak tersedia. Coba lagi sebentar lagi.',
    'not-json': 'Isi yang diterima tidak dapat dibaca. Coba lagi nanti.',
    'invalid-feed': 'Isi yang diterima tidak memuat artikel. Coba lagi nanti.',
  },

  noArticles: 'Belum ada artikel.',
  readMore: 'Baca selengkapnya',
  loadMore: 'Tampilkan artikel lainnya',
  articlesAdded: (count) => `${String(count)} artikel lagi`,
  search: 'Cari artikel',
  filterByTag: 'Topik',
  filterByAuthor: 'Penulis',
  allFilters: (count) => `Semua ${String(count)}`,
  articlesFound: (count) => `${String(count)} artikel ditemukan`,
  nothingFound: 'Tidak ada artikel yang cocok.',
  showEverything: 'Tampilkan semua artikel',
  articleMissing: 'Artikel ini sudah tidak ada di sini.',
  readAtSource: 'Baca di tempat terbitnya',
  moreArticles: 'Artikel lainnya',
  minutes: (count) => `${String(count)} menit baca`,
  updated: (date) => `Diperbarui ${date}`,
  table: (count) => `Tabel ${String(count)}`,
  code: (count) => `Kode ${String(count)}`,

  noOffices: 'Tidak ada kantor untuk ditampilkan.',
  localTime: 'Waktu setempat',
  open: 'Sedang buka',
  closed: 'Sedang tutup',
  map: 'Lihat di peta',

  fieldLabels: {
    name: 'Nama',
    email: 'Alamat email',
    company: 'Perusahaan',
    phone: 'Nomor telepon',
    website: 'Situs web',
    subject: 'Subjek',
    message: 'Pesan',
  },
  optionalLabel: (label) => `${label} (opsional)`,
  leaveEmpty: 'Biarkan kolom ini kosong',
  problem: 'Ada masalah',
  submit: 'Kirim pesan',
  sending: 'Mengirim…',
  sentHeading: 'Pesan terkirim',
  sentMessage: 'Terima kasih. Kami akan membalas ke alamat yang Anda berikan.',
  offline: 'Anda sedang luring. Tulisan Anda masih ada di sini: kirim saat Anda kembali daring.',
  fieldIssues: {
    missing: (label) => `Isi ${lower(label)}`,
    email: () => 'Tulis alamat email dengan @, misalnya nama@contoh.id',
    tel: () => 'Tulis nomor telepon, misalnya +62 812 3456 7890',
    url: () => 'Tulis alamat web, misalnya contoh.id',
    'too-long': (label) => `${label} terlalu panjang`,
    refused: (label) => `Periksa ${lower(label)}`,
  },
  fieldIssuesByName: {
    name: { missing: 'Tulis nama Anda' },
    email: { missing: 'Tulis alamat email Anda' },
    company: { missing: 'Tulis nama perusahaan Anda' },
    phone: { missing: 'Tulis nomor telepon Anda' },
    message: { missing: 'Tulis pesan Anda' },
  },
  contactErrors: {
    validation: 'Pesan tidak diterima. Periksa jawaban Anda, lalu kirim lagi.',
    captcha: 'Pemeriksaan keamanan tidak lolos. Ulangi sekali lagi, lalu kirim.',
    'rate-limit': 'Terlalu banyak pesan dikirim barusan. Tunggu sebentar, lalu kirim lagi.',
    timeout:
      'Tidak ada jawaban pada waktunya, jadi kami tidak tahu apakah pesan Anda sampai. Tulisan Anda masih ada di sini.',
    network:
      'Koneksi terputus, jadi kami tidak tahu apakah pesan Anda sampai. Tulisan Anda masih ada di sini.',
    blocked: 'Pesan tidak diterima di sini. Tulisan Anda masih ada di sini.',
    config:
      'Formulir ini belum diatur dengan benar, jadi tidak ada yang dikirim. Tulisan Anda masih ada di sini.',
    server:
      'Ada yang salah di pihak penerima. Tulisan Anda masih ada di sini: coba lagi sebentar lagi.',
    aborted: 'Pengiriman dihentikan. Tulisan Anda masih ada di sini.',
    unknown:
      'Jawabannya tidak dapat dipahami, jadi kami tidak tahu apakah pesan Anda sampai. Tulisan Anda masih ada di sini.',
  },
});

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
