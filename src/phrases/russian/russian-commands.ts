import type { CommandPhrases } from '../command-phrases.ts';

export const russianCommands: CommandPhrases = {
  description: {
    'Find who said something, in the words of the articles':
      'Найти, кто что-то сказал, словами статей',
    'Words to look for in what people said': 'Слова, которые искать в сказанном',
    'Who is said to have said it': 'Кто, как сообщается, это сказал',
    'Only articles of this outlet': 'Только статьи этого издания',
    'Not before this day, for example 2025-05-01, May 2025 or last month':
      'Не раньше этого дня; по-английски, например 2025-05-01, May 2025 или last month',
    'Not after this day, for example 2025-05-31, 2025 or yesterday':
      'Не позже этого дня; по-английски, например 2025-05-31, 2025 или yesterday',
    'Direct: only words in quotation marks. Any: paraphrases too (default)':
      'Прямые: только слова в кавычках. Любые: и пересказ тоже (по умолчанию)',
    'What happened when, in dated sentences of the articles':
      'Что когда произошло: предложения статей с датами',
    'What the timeline is about': 'О чём хронология',
    'Which outlets cover a topic, or what the corpus holds':
      'Какие издания пишут на тему или что есть в подборке',
    'Leave out to list all outlets and articles':
      'Оставьте пустым, чтобы увидеть все издания и статьи',
    'Ask in your own words; the answer is sentences from the articles, or none':
      'Спросите своими словами; ответ – предложения из статей или ничего',
    'For example: what did the envoy say about NATO?':
      'Например, по-английски: what did the envoy say about NATO?',
    'What this bot is, what it knows and what it cannot do':
      'Что это за бот, что он знает и чего не может',
    'What is stored about you, and how to have it deleted': 'Что о вас хранится и как это стереть',
    'What is stored about you': 'Что о вас хранится',
    'Delete what is stored about you': 'Стереть то, что о вас хранится',
    'Keep the articles that answers are taken from': 'Вести статьи, из которых берутся ответы',
    'Add an article: you see it before it is saved': 'Добавить статью: вы увидите её до сохранения',
    'Add an article by its link, or several at once':
      'Добавить статью по ссылке или сразу несколько',
    'One link, or up to ten with spaces between': 'Одна ссылка или до десяти через пробел',
    'Its outlet, if you know better than the page':
      'Издание, если вы знаете его лучше, чем страница',
    'Its publication date, for example 2025-05-30': 'Дата публикации, например 2025-05-30',
    'Add an article from a file: text, Markdown, HTML or JSON':
      'Добавить статью из файла: текст, Markdown, HTML или JSON',
    'A .txt, .md, .html or .json file of at most 1 MiB':
      'Файл .txt, .md, .html или .json не больше 1 МиБ',
    'Add an article by pasting its text': 'Добавить статью, вставив её текст',
    'What is known of an article': 'Что известно о статье',
    'Which article: begin to type its title': 'Какая статья: начните вводить её заголовок',
    'Correct the title, outlet, date or author of an article; never its text':
      'Исправить заголовок, издание, дату или автора статьи, но никогда – её текст',
    'Take an article out of all answers; it can be put back for seven days':
      'Убрать статью из всех ответов; её можно вернуть в течение семи дней',
    'Put back an article that was removed within seven days':
      'Вернуть статью, удалённую за последние семь дней',
    'Which one: begin to type its title': 'Какую: начните вводить её заголовок',
    'The articles, the latest first': 'Статьи, сначала самые новые',
    'Only articles that hold these words': 'Только статьи, в которых есть эти слова',
    'What is loaded, since when, what may still be added, which files were rejected':
      'Что загружено и когда, сколько ещё можно добавить, какие файлы отклонены',
    'Read the articles again; questions are answered meanwhile':
      'Прочитать статьи заново; на вопросы бот тем временем отвечает',
    'Who added, edited and removed what, the newest first':
      'Кто что добавил, изменил и удалил, сначала самое новое',
    'The articles of this server and their records, as one archive':
      'Статьи этого сервера и записи о них одним архивом',
    'A role that may keep the articles besides those who manage the server':
      'Роль, которая может вести статьи помимо тех, кто управляет сервером',
    'Where new articles and paused feeds are told':
      'Где сообщается о новых статьях и приостановленных лентах',
    'Take a setting back': 'Отменить настройку',
    'Keep the feeds that bring articles by themselves': 'Вести ленты, которые сами приносят статьи',
    'Follow an RSS, Atom or JSON feed: its articles come in by themselves':
      'Отслеживать ленту RSS, Atom или JSON: её статьи приходят сами',
    'The address of the feed, or of a page that names it':
      'Адрес ленты или страницы, на которой она указана',
    'Where new articles are told; else where all notices go':
      'Где сообщать о новых статьях; иначе там же, где все уведомления',
    'The feeds that are followed, and how they are': 'Отслеживаемые ленты и их состояние',
    'Visit a feed now': 'Проверить ленту сейчас',
    'Which feed: begin to type its name': 'Какая лента: начните вводить её название',
    'Visit a feed no more for now; its articles stay':
      'Пока больше не проверять ленту; её статьи остаются',
    'Visit a paused feed again, and tell its news again':
      'Снова проверять приостановленную ленту и снова сообщать о её статьях',
    'No longer follow a feed; its articles stay': 'Больше не отслеживать ленту; её статьи остаются',
    'Show the answer only to me; left out, as this server has set it':
      'Показать ответ только мне; если не указать – как настроено на сервере',
    'Address the answer to a member, who is told of it once':
      'Адресовать ответ участнику; ему сообщается об этом один раз',
    'Who keeps the articles, where questions may be asked, and how they are answered':
      'Кто ведёт статьи, где можно задавать вопросы и как на них отвечает бот',
    'Who sees an answer when who asks does not say':
      'Кто видит ответ, если тот, кто спрашивает, этого не указывает',
    'Seconds between two questions of one member; 0: none':
      'Секунд между двумя вопросами одного участника; 0: без паузы',
    'One more channel for questions; the first one closes all others':
      'Ещё один канал для вопросов; первый закрывает все остальные',
    'One channel less for questions; without any, they may be asked everywhere':
      'Убрать один канал для вопросов; когда не останется ни одного, спрашивать можно везде',
  },
  choice: {
    direct: 'прямые',
    any: 'любые',
    'moderator-role': 'роль модератора',
    'notice-channel': 'канал уведомлений',
    public: 'видят все',
    private: 'видит только автор вопроса',
    answers: 'ответы',
    cooldown: 'пауза между вопросами',
    'allowed-channels': 'разрешённые каналы',
  },
  menu: { 'Check this quote': 'Проверить эту цитату' },
};
