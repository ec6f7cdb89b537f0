import './elements/article-list/define.js';
import './elements/article-view/define.js';
import './elements/contact-form/define.js';
import './elements/office-card/define.js';
