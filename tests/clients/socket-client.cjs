// Slack's own Socket Mode client, to show that the stand-in speaks as Slack does: node socket-client.cjs API-URL APP-TOKEN
// Prints "connected", then each event's text, and acknowledges it.
const { SocketModeClient, LogLevel } = require('@slack/socket-mode');

const client = new SocketModeClient({ appToken: process.argv[3], clientOptions: { slackApiUrl: process.argv[2] }, logLevel: LogLevel.ERROR });
client.on('app_mention', async ({ event, ack }) => {
  await ack();
  console.log(`event ${event.text}`);
});
client.on('slash_commands', ({ body, ack }) => ack({ text: body.text }));
client.on('connected', () => console.log('connected'));
client.start();
