/** Only styles: the pages of clusters and of their states need no script. */

import './cluster.css';
import './states.css';
