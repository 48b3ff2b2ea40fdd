import { test } from '@playwright/test';
import { largeText, phone } from './looks';
import { takePictures } from './pictures';

test.use(largeText);
takePictures('phone, text at 200 %', phone);
