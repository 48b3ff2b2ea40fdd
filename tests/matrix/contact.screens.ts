import { phone } from '../support/viewports';
import { takePictures } from '../support/pictures';

takePictures('phone, light', phone);
takePictures('phone, dark', { ...phone, colorScheme: 'dark' });
takePictures('phone, Spanish', { ...phone, home: '/es/' });
takePictures('desktop, 1280', { ...phone, width: 1280, height: 800 });
