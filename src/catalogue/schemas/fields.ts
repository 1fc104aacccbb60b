import { z } from 'zod';
import type { Brand } from '#domain/brand.ts';
import { id } from '#domain/ids.ts';

/** ASCII lower case, digits, hyphens between. */
export const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text of that form, marked as an id of the wanted kind. */
export const idOf = <Id extends Brand<string, string>>() =>
  z
    .string()
    .regex(slug)
    .transform((text) => id<Id>(text));

export const line = z.string().trim().min(1);

/** `2026-11-23` */
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** From basic to expert. */
export const competencyLevel = z.literal([1, 2, 3]);

/** 0: not required. */
export const requiredLevel = z.literal([0, 1, 2, 3]);
