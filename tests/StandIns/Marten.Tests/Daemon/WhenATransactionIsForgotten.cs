using System.Collections.Concurrent;
using CpmTracker.StandIns.Marten.Tests.Support;
using CpmTracker.Testing;
using JasperFx.Events.Daemon;
using Marten.Daemon;
using Microsoft.Extensions.Logging;

namespace CpmTracker.StandIns.Marten.Tests.Daemon;

public sealed class WhenATransactionIsForgotten(PostgresFixture postgres)
{
    [Fact]
    public async Task The_log_names_it_once_after_a_while_and_again_when_it_happens_again()
    {
        await using var store = Stores.Open(await postgres.NewDatabaseAsync(), options => options.Projections.HealthCheckPollingTime = TimeSpan.FromMilliseconds(50));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var log = new Notes();
        var agent = new HighWaterAgent(store, new ShardStateTracker(), log);
        foreach (var time in new[] { 1, 2 })
        {
            await using var forgotten = await Appender.BeginAsync(store, $"slow-{time}");
            await using (var other = await Appender.BeginAsync(store, $"fast-{time}")) await other.CommitAsync();

            while (log.Lines.Count < time) await agent.LookAsync(TestContext.Current.CancellationToken);
            for (var look = 0; look < 10; look++) await agent.LookAsync(TestContext.Current.CancellationToken);

            log.Lines.Count.ShouldBe(time);
            log.Lines.Last().ShouldContain($"process {forgotten.ProcessId} (");
            await forgotten.CommitAsync();
            await agent.LookAsync(TestContext.Current.CancellationToken);
            agent.Mark.ShouldBe(2 * time);
        }
    }

    sealed class Notes : ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception));
    }
}
