import './http.js';
import './schema.js';
import './websocket.js';
import './events.js';
