using CpmTracker.StandIns.Wolverine.Worker;
using Wolverine;

// Posts letters until it is killed, and says which posts have been accepted.
using var host = MailHost.Build(args[0]);
await host.StartAsync();
var bus = host.MessageBus();
while (true)
{
    var id = Guid.CreateVersion7().ToString();
    await bus.InvokeAsync(new Post(id, 3));
    Console.WriteLine(id);
}
