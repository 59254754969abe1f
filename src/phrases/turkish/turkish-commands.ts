import type { CommandPhrases } from '../command-phrases.ts';

export const turkishCommands: CommandPhrases = {
  description: {
    'Find who said something, in the words of the articles':
      'Bir sözü kimin söylediğini haberlerin kendi sözleriyle bulun',
    'Words to look for in what people said': 'Söylenenlerde aranacak kelimeler',
    'Who is said to have said it': 'Bunu söylediği aktarılan kişi',
    'Only articles of this outlet': 'Yalnızca bu yayın organının haberleri',
    'Not before this day, for example 2025-05-01, May 2025 or last month':
      'Bu günden önce değil; İngilizce yazın, örneğin 2025-05-01, May 2025 ya da last month',
    'Not after this day, for example 2025-05-31, 2025 or yesterday':
      'Bu günden sonra değil; İngilizce yazın, örneğin 2025-05-31, 2025 ya da yesterday',
    'Direct: only words in quotation marks. Any: paraphrases too (default)':
      'Doğrudan: yalnızca tırnak içindeki sözler. Tümü: başka sözlerle aktarılanlar da (varsayılan)',
    'What happened when, in dated sentences of the articles':
      'Ne zaman ne oldu: haberlerin tarihli cümleleriyle',
    'What the timeline is about': 'Zaman çizelgesinin konusu',
    'Which outlets cover a topic, or what the corpus holds':
      'Hangi yayın organlarının bir konuyu ele aldığı ya da derlemede neler olduğu',
    'Leave out to list all outlets and articles':
      'Tüm yayın organlarını ve haberleri listelemek için boş bırakın',
    'Ask in your own words; the answer is sentences from the articles, or none':
      'Kendi sözlerinizle sorun; yanıt haberlerden cümlelerdir ya da hiçbir şey',
    'For example: what did the envoy say about NATO?':
      'Örneğin İngilizce: what did the envoy say about NATO?',
    'What this bot is, what it knows and what it cannot do': 'Bu bot nedir, ne bilir ve ne yapamaz',
    'What is stored about you, and how to have it deleted':
      'Hakkınızda ne saklanıyor ve nasıl sildirebilirsiniz',
    'What is stored about you': 'Hakkınızda ne saklanıyor',
    'Delete what is stored about you': 'Hakkınızda saklananları silin',
    'Keep the articles that answers are taken from': 'Yanıtların alındığı haberleri yönetin',
    'Add an article: you see it before it is saved': 'Haber ekleyin: kaydedilmeden önce görürsünüz',
    'Add an article by its link, or several at once':
      'Bağlantısıyla bir haber ya da bir defada birkaç haber ekleyin',
    'One link, or up to ten with spaces between':
      'Bir bağlantı ya da aralarında boşlukla en fazla on bağlantı',
    'Its outlet, if you know better than the page': 'Sayfadan daha iyi biliyorsanız yayın organı',
    'Its publication date, for example 2025-05-30': 'Yayım tarihi, örneğin 2025-05-30',
    'Add an article from a file: text, Markdown, HTML or JSON':
      'Dosyadan haber ekleyin: metin, Markdown, HTML ya da JSON',
    'A .txt, .md, .html or .json file of at most 1 MiB':
      'En fazla 1 MiB boyutunda bir .txt, .md, .html ya da .json dosyası',
    'Add an article by pasting its text': 'Metnini yapıştırarak haber ekleyin',
    'What is known of an article': 'Bir haber hakkında bilinenler',
    'Which article: begin to type its title': 'Hangi haber: başlığını yazmaya başlayın',
    'Correct the title, outlet, date or author of an article; never its text':
      'Haberin başlığını, yayın organını, tarihini ya da yazarını düzeltin; metnini asla',
    'Take an article out of all answers; it can be put back for seven days':
      'Bir haberi tüm yanıtlardan çıkarın; yedi gün boyunca geri konabilir',
    'Put back an article that was removed within seven days':
      'Son yedi gün içinde kaldırılan bir haberi geri koyun',
    'Which one: begin to type its title': 'Hangisi: başlığını yazmaya başlayın',
    'The articles, the latest first': 'Haberler, en yenisi başta',
    'Only articles that hold these words': 'Yalnızca bu kelimeleri içeren haberler',
    'What is loaded, since when, what may still be added, which files were rejected':
      'Ne yüklü, ne zamandan beri, daha ne kadar eklenebilir, hangi dosyalar reddedildi',
    'Read the articles again; questions are answered meanwhile':
      'Haberleri yeniden okuyun; bu sırada sorular yanıtlanır',
    'Who added, edited and removed what, the newest first':
      'Kim neyi ekledi, düzenledi, kaldırdı; en yenisi başta',
    'The articles of this server and their records, as one archive':
      'Bu sunucunun haberleri ve kayıtları, tek bir arşiv olarak',
    'A role that may keep the articles besides those who manage the server':
      'Sunucuyu yönetenlere ek olarak haberleri yönetebilen bir rol',
    'Where new articles and paused feeds are told':
      'Yeni haberlerin ve duraklatılan akışların bildirildiği yer',
    'Take a setting back': 'Bir ayarı geri alın',
    'Keep the feeds that bring articles by themselves':
      'Kendiliğinden haber getiren akışları yönetin',
    'Follow an RSS, Atom or JSON feed: its articles come in by themselves':
      'Bir RSS, Atom ya da JSON akışını takip edin: haberleri kendiliğinden gelir',
    'The address of the feed, or of a page that names it':
      'Akışın ya da onu gösteren bir sayfanın adresi',
    'Where new articles are told; else where all notices go':
      'Yeni haberlerin bildirildiği yer; boşsa tüm bildirimlerin gittiği yer',
    'The feeds that are followed, and how they are': 'Takip edilen akışlar ve durumları',
    'Visit a feed now': 'Bir akışı şimdi kontrol edin',
    'Which feed: begin to type its name': 'Hangi akış: adını yazmaya başlayın',
    'Visit a feed no more for now; its articles stay':
      'Bir akışı şimdilik artık kontrol etmeyin; haberleri kalır',
    'Visit a paused feed again, and tell its news again':
      'Duraklatılmış bir akışı yeniden kontrol edin ve yeniliklerini yeniden bildirin',
    'No longer follow a feed; its articles stay': 'Bir akışı artık takip etmeyin; haberleri kalır',
    'Show the answer only to me; left out, as this server has set it':
      'Yanıtı yalnızca bana göster; boşsa bu sunucunun ayarı geçerli',
    'Address the answer to a member, who is told of it once':
      'Yanıtı bir üyeye yöneltin; üyeye bir kez bildirilir',
    'Who keeps the articles, where questions may be asked, and how they are answered':
      'Haberleri kimin yönettiği, soruların nerede sorulabildiği ve nasıl yanıtlandığı',
    'Who sees an answer when who asks does not say': 'Soran belirtmezse yanıtı kimin gördüğü',
    'Seconds between two questions of one member; 0: none':
      'Bir üyenin iki sorusu arasındaki saniye; 0: bekleme yok',
    'One more channel for questions; the first one closes all others':
      'Sorular için bir kanal ekleyin; ilki diğer tüm kanalları kapatır',
    'One channel less for questions; without any, they may be asked everywhere':
      'Sorular için bir kanalı çıkarın; hiç kalmazsa sorular her yerde sorulabilir',
  },
  choice: {
    direct: 'doğrudan',
    any: 'tümü',
    'moderator-role': 'moderatör rolü',
    'notice-channel': 'bildirim kanalı',
    public: 'herkes görür',
    private: 'yalnızca soran görür',
    answers: 'yanıtlar',
    cooldown: 'sorular arası bekleme',
    'allowed-channels': 'izin verilen kanallar',
  },
  menu: { 'Check this quote': 'Bu alıntıyı denetle' },
};
