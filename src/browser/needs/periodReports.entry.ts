/** Only styles: the pages of reports need no script. */

import './periodReports.css';
