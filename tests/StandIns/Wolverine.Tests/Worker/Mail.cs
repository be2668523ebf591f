using JasperFx.Events;
using Marten;
using Microsoft.Extensions.Hosting;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace CpmTracker.StandIns.Wolverine.Worker;

public sealed record Post(string Id, int Letters);

public sealed record Deliver(string Id, int Letter);

public sealed record Posted(int Letters);

public sealed record Delivered(int Letter);

/// <summary>Records that letters were posted, and sends them.</summary>
public static class PostHandler
{
    public static IEnumerable<Deliver> Handle(Post post, IDocumentSession session)
    {
        session.Events.Append($"post-{post.Id}", new Posted(post.Letters));
        return [.. Enumerable.Range(0, post.Letters).Select(letter => new Deliver(post.Id, letter))];
    }
}

/// <summary>Records that a letter was delivered.</summary>
public static class DeliverHandler
{
    public static void Handle(Deliver deliver, IDocumentSession session) => session.Events.Append($"to-{deliver.Id}", new Delivered(deliver.Letter));
}

/// <summary>Hosts that do this, in the worker's process and in the test's.</summary>
public static class MailHost
{
    public static IHost Build(string database)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddMarten(o =>
        {
            o.Connection(database);
            o.Events.StreamIdentity = StreamIdentity.AsString;
        }).UseLightweightSessions().IntegrateWithWolverine();
        builder.UseWolverine(o =>
        {
            o.ApplicationAssembly = typeof(MailHost).Assembly;
            o.Policies.UseDurableLocalQueues();
            o.Policies.AutoApplyTransactions();
            o.Policies.OnAnyException().RetryTimes(10);
            o.Durability.ScheduledJobPollingTime = TimeSpan.FromMilliseconds(50);
        });
        return builder.Build();
    }
}
