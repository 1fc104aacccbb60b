/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    lesson: import('#ui/lesson/lesson-context.ts').LessonContext;
    book: import('#ui/book/book-context.ts').BookContext;
  }
}
