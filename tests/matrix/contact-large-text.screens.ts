import { test } from '@playwright/test';
import { largeText, phone } from '../support/viewports';
import { takePictures } from '../support/pictures';

test.use(largeText);
takePictures('phone, text at 200 %', phone);
