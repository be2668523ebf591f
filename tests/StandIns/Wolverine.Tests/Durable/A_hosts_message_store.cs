using CpmTracker.StandIns.Wolverine.Tests.Sessions;
using CpmTracker.Testing;
using JasperFx;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.Marten;
using Wolverine.Persistence.Durability;
using Wolverine.Transports;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class A_hosts_message_store(PostgresFixture postgres)
{
    [Fact]
    public async Task Without_a_database_a_durable_queue_is_refused()
    {
        using var host = WolverineHost.Build(o =>
        {
            o.Discovery.IncludeType(typeof(Working));
            Array.ForEach([typeof(Chore)], type => o.LocalQueueFor(type).UseDurableInbox());
        });
        (await Should.ThrowAsync<InvalidOperationException>(() => host.StartAsync())).Message.ShouldContain("chore.v1 is durable");
    }

    [Fact]
    public async Task Two_types_of_one_name_are_refused()
    {
        using var host = WolverineHost.Build(o =>
        {
            o.Discovery.IncludeType(typeof(Twins));
            o.Policies.UseDurableLocalQueues();
        });
        (await Should.ThrowAsync<InvalidHandlerException>(() => host.StartAsync())).Message.ShouldContain("give them [MessageIdentity]");
    }

    [Fact]
    public async Task A_host_that_may_not_make_the_tables_refuses_to_start_without_them_and_says_how_to_make_them()
    {
        var database = await postgres.NewDatabaseAsync();
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => StartAsync(AutoCreate.None));
        refusal.Message.ShouldContain("public.wolverine_incoming_envelopes, public.wolverine_dead_letters, public.wolverine_nodes");
        refusal.Message.ShouldContain("create table if not exists public.wolverine_incoming_envelopes");
        await (await StartAsync(AutoCreate.CreateOrUpdate)).DisposeAsync();
        await using var host = await StartAsync(AutoCreate.None);
        await host.Bus.PublishAsync(new Chore("a", 1));
        (await host.Journal.NextAsync()).ShouldBe("a 1");

        Task<WolverineHost> StartAsync(AutoCreate mode) => DurableHost.StartAsync(database, o =>
        {
            o.Discovery.IncludeType(typeof(Working));
            o.AutoBuildMessageStorageOnStartup = mode;
        });
    }

    [Fact]
    public async Task It_can_be_in_a_schema_of_its_own_and_be_used_by_a_host_that_is_not_started()
    {
        var database = await postgres.NewDatabaseAsync();
        using var host = WolverineHost.Build(
            _ => { },
            s => SessionHost.AddMarten(s, database).IntegrateWithWolverine(integration => integration.MessageStorageSchemaName = "messages"));
        var store = host.Services.GetRequiredService<IMessageStore>();
        await store.Admin.MigrateAsync();
        await store.Admin.MigrateAsync();
        (await DurableHost.AskAsync<bool>(database, "select to_regclass('messages.wolverine_dead_letters') is not null")).ShouldBeTrue();
        (await store.DeadLetters.QueryAsync(new(), default)).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task It_can_be_emptied()
    {
        await using var host = await DurableHost.StartAsync(postgres, o => o.Discovery.IncludeType(typeof(Working)));
        await host.Bus.ScheduleAsync(new Chore("a", 1), TimeSpan.FromHours(1));
        await host.Messages().Admin.ClearAllAsync();
        (await host.CountsAsync()).ShouldBe("0 incoming, 0 scheduled, 0 handled, 0 dead letters");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(5, -1)]
    public void Limits_that_cannot_be_kept_are_refused(int maximum, int restart) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WolverineOptions().LocalQueue("q").UseDurableInbox(new BufferingLimits(maximum, restart)));

    [Fact]
    public void Parallelism_of_none_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WolverineOptions().LocalQueue("q").MaximumParallelMessages(0));

    public static class Twins
    {
        public static void Handle(Submitted<Ask> submitted) => ArgumentNullException.ThrowIfNull(submitted);

        public static void Handle(Submitted<Other.Ask> submitted) => ArgumentNullException.ThrowIfNull(submitted);
    }

    public static class Other
    {
        public sealed record Ask(int Number);
    }
}
