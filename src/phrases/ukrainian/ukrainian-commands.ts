import type { CommandPhrases } from '../command-phrases.ts';

export const ukrainianCommands: CommandPhrases = {
  description: {
    'Find who said something, in the words of the articles':
      'Знайти, хто щось сказав, словами статей',
    'Words to look for in what people said': 'Слова, які шукати у сказаному',
    'Who is said to have said it': 'Хто, як повідомляють, це сказав',
    'Only articles of this outlet': 'Лише статті цього видання',
    'Not before this day, for example 2025-05-01, May 2025 or last month':
      'Не раніше цього дня; англійською, наприклад 2025-05-01, May 2025 або last month',
    'Not after this day, for example 2025-05-31, 2025 or yesterday':
      'Не пізніше цього дня; англійською, наприклад 2025-05-31, 2025 або yesterday',
    'Direct: only words in quotation marks. Any: paraphrases too (default)':
      'Прямі: лише слова в лапках. Будь-які: і переказ теж (типово)',
    'What happened when, in dated sentences of the articles':
      'Що коли сталося: речення статей із датами',
    'What the timeline is about': 'Про що хронологія',
    'Which outlets cover a topic, or what the corpus holds':
      'Які видання пишуть на тему або що є в добірці',
    'Leave out to list all outlets and articles':
      'Залиште порожнім, щоб побачити всі видання та статті',
    'Ask in your own words; the answer is sentences from the articles, or none':
      'Запитайте своїми словами; відповідь – речення зі статей або нічого',
    'For example: what did the envoy say about NATO?':
      'Наприклад, англійською: what did the envoy say about NATO?',
    'What this bot is, what it knows and what it cannot do':
      'Що це за бот, що він знає і чого не може',
    'What is stored about you, and how to have it deleted':
      'Що про вас зберігається і як це стерти',
    'What is stored about you': 'Що про вас зберігається',
    'Delete what is stored about you': 'Стерти те, що про вас зберігається',
    'Keep the articles that answers are taken from': 'Вести статті, з яких беруться відповіді',
    'Add an article: you see it before it is saved': 'Додати статтю: ви побачите її до збереження',
    'Add an article by its link, or several at once':
      'Додати статтю за посиланням або одразу кілька',
    'One link, or up to ten with spaces between': 'Одне посилання або до десяти через пробіл',
    'Its outlet, if you know better than the page':
      'Видання, якщо ви знаєте його краще, ніж сторінка',
    'Its publication date, for example 2025-05-30': 'Дата публікації, наприклад 2025-05-30',
    'Add an article from a file: text, Markdown, HTML or JSON':
      'Додати статтю з файлу: текст, Markdown, HTML або JSON',
    'A .txt, .md, .html or .json file of at most 1 MiB':
      'Файл .txt, .md, .html або .json не більше 1 МіБ',
    'Add an article by pasting its text': 'Додати статтю, вставивши її текст',
    'What is known of an article': 'Що відомо про статтю',
    'Which article: begin to type its title': 'Яка стаття: почніть вводити її заголовок',
    'Correct the title, outlet, date or author of an article; never its text':
      'Виправити заголовок, видання, дату або автора статті, але ніколи – її текст',
    'Take an article out of all answers; it can be put back for seven days':
      'Прибрати статтю з усіх відповідей; її можна повернути протягом семи днів',
    'Put back an article that was removed within seven days':
      'Повернути статтю, видалену за останні сім днів',
    'Which one: begin to type its title': 'Яку: почніть вводити її заголовок',
    'The articles, the latest first': 'Статті, спершу найновіші',
    'Only articles that hold these words': 'Лише статті, у яких є ці слова',
    'What is loaded, since when, what may still be added, which files were rejected':
      'Що завантажено й коли, скільки ще можна додати, які файли відхилено',
    'Read the articles again; questions are answered meanwhile':
      'Перечитати статті; на запитання бот тим часом відповідає',
    'Who added, edited and removed what, the newest first':
      'Хто що додав, змінив і видалив, спершу найновіше',
    'The articles of this server and their records, as one archive':
      'Статті цього сервера й записи про них одним архівом',
    'A role that may keep the articles besides those who manage the server':
      'Роль, яка може вести статті, крім тих, хто керує сервером',
    'Where new articles and paused feeds are told':
      'Де повідомляється про нові статті та призупинені стрічки',
    'Take a setting back': 'Скасувати налаштування',
    'Keep the feeds that bring articles by themselves': 'Вести стрічки, які самі приносять статті',
    'Follow an RSS, Atom or JSON feed: its articles come in by themselves':
      'Відстежувати стрічку RSS, Atom або JSON: її статті надходять самі',
    'The address of the feed, or of a page that names it':
      'Адреса стрічки або сторінки, на якій її вказано',
    'Where new articles are told; else where all notices go':
      'Де повідомляти про нові статті; інакше там само, де всі сповіщення',
    'The feeds that are followed, and how they are': 'Відстежувані стрічки та їхній стан',
    'Visit a feed now': 'Перевірити стрічку зараз',
    'Which feed: begin to type its name': 'Яка стрічка: почніть вводити її назву',
    'Visit a feed no more for now; its articles stay':
      'Поки більше не перевіряти стрічку; її статті залишаються',
    'Visit a paused feed again, and tell its news again':
      'Знову перевіряти призупинену стрічку й знову повідомляти про її статті',
    'No longer follow a feed; its articles stay':
      'Більше не відстежувати стрічку; її статті залишаються',
    'Show the answer only to me; left out, as this server has set it':
      'Показати відповідь лише мені; якщо не вказати – як налаштовано на сервері',
    'Address the answer to a member, who is told of it once':
      'Адресувати відповідь учаснику; йому повідомляється про це один раз',
    'Who keeps the articles, where questions may be asked, and how they are answered':
      'Хто веде статті, де можна ставити запитання і як на них відповідає бот',
    'Who sees an answer when who asks does not say':
      'Хто бачить відповідь, якщо той, хто запитує, цього не вказує',
    'Seconds between two questions of one member; 0: none':
      'Секунд між двома запитаннями одного учасника; 0: без паузи',
    'One more channel for questions; the first one closes all others':
      'Ще один канал для запитань; перший закриває всі інші',
    'One channel less for questions; without any, they may be asked everywhere':
      'Прибрати один канал для запитань; коли не залишиться жодного, запитувати можна всюди',
  },
  choice: {
    direct: 'прямі',
    any: 'будь-які',
    'moderator-role': 'роль модератора',
    'notice-channel': 'канал сповіщень',
    public: 'бачать усі',
    private: 'бачить лише автор запитання',
    answers: 'відповіді',
    cooldown: 'пауза між запитаннями',
    'allowed-channels': 'дозволені канали',
  },
  menu: { 'Check this quote': 'Перевірити цю цитату' },
};
