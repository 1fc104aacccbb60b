/** What an administrator reads in the ready settings of servers. */
export const hosting = {
  nginx: [
    'Вставьте строкой include в блок server, у которого root указывает на папку сайта.',
    'Файл записан сборкой сайта: правьте не его, а src/build/hosting.',
  ],
  apache: [
    'Переименуйте в .htaccess и положите в папку сайта. Нужно AllowOverride FileInfo Options.',
    'Файл записан сборкой сайта: правьте не его, а src/build/hosting.',
  ],
  caddy: ['Замените адрес и папку на свои.', 'Файл записан сборкой сайта: правьте не его, а src/build/hosting.'],
  address: 'courses.example.ru',
  folder: '/srv/orientir',
} as const;
