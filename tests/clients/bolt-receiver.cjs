// Slack's own receiver, to compare signature checks with: node bolt-receiver.cjs SECRET
// Prints its port, then answers 200 to what it takes for Slack's and 401 to what it does not.
const { App, HTTPReceiver, LogLevel } = require('@slack/bolt');

const quiet = { debug() {}, info() {}, warn() {}, error() {}, setLevel() {}, getLevel: () => LogLevel.ERROR, setName() {} };
const receiver = new HTTPReceiver({ signingSecret: process.argv[2], endpoints: ['/slack/events'], logger: quiet });
const app = new App({ receiver, logger: quiet, authorize: async () => ({ botToken: 'xoxb-1' }) });
app.command('/clause', ({ ack }) => ack());
receiver.init(app);
receiver.start({ port: 0, host: '127.0.0.1' }).then((server) => console.log(`port ${server.address().port}`));
