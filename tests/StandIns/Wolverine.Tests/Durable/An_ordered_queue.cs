using System.Collections.Concurrent;
using CpmTracker.Testing;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;
using Wolverine.Attributes;
using Wolverine.Configuration;

namespace CpmTracker.StandIns.Wolverine.Tests.Durable;

public sealed class An_ordered_queue(PostgresFixture postgres)
{
    private const int Groups = 8;
    private const int Steps = 25;

    [Fact]
    public async Task Messages_of_a_group_are_handled_in_their_order_and_groups_side_by_side()
    {
        var walk = new Walk(seed: 7);
        await using var host = await StartAsync(await postgres.NewDatabaseAsync(), walk, o => o.LocalQueue("walks").PartitionProcessingByGroupId(PartitionSlots.Five));
        await PublishAsync([host]);
        await walk.CompleteAsync(Groups * Steps);
        walk.ShouldBeInOrder(Groups, Steps);
        walk.AtOnce.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task The_order_is_kept_when_the_host_that_works_on_the_queue_stops_and_another_goes_on()
    {
        var database = await postgres.NewDatabaseAsync();
        var walk = new Walk(seed: 8);
        Action<WolverineOptions> partitioned = o => o.LocalQueue("walks").PartitionProcessingByGroupId(PartitionSlots.Three);
        var first = await StartAsync(database, walk, partitioned);
        await using var second = await StartAsync(database, walk, partitioned);
        await PublishAsync([first, second]);
        await walk.CompleteAsync(40);
        await first.DisposeAsync();
        await walk.CompleteAsync(Groups * Steps);
        walk.ShouldBeInOrder(Groups, Steps);
    }

    [Fact]
    public async Task In_a_sequential_queue_one_follows_another()
    {
        var walk = new Walk(seed: 9);
        await using var host = await StartAsync(await postgres.NewDatabaseAsync(), walk, o => o.LocalQueue("Walks").Sequential());
        await PublishAsync([host]);
        await walk.CompleteAsync(Groups * Steps);
        walk.ShouldBeInOrder(Groups, Steps);
        walk.AtOnce.ShouldBe(1);
    }

    [Fact]
    public async Task A_queue_in_memory_is_partitioned_in_the_same_way()
    {
        var walk = new Walk(seed: 10);
        await using var host = await StartAsync(await postgres.NewDatabaseAsync(), walk, o => o.LocalQueue("walks").BufferedInMemory().PartitionProcessingByGroupId(PartitionSlots.Seven));
        await PublishAsync([host]);
        await walk.CompleteAsync(Groups * Steps);
        walk.ShouldBeInOrder(Groups, Steps);
        walk.AtOnce.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_number_of_slots_that_is_none_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WolverineOptions().LocalQueue("q").PartitionProcessingByGroupId((PartitionSlots)4));

    private static async Task PublishAsync(WolverineHost[] hosts)
    {
        for (var step = 0; step < Steps; step++)
            for (var group = 0; group < Groups; group++)
                await hosts[group % hosts.Length].Bus.PublishAsync(step % 2 == 0 ? new Left($"g{group}", step) : (object)new Right(step), new DeliveryOptions { GroupId = step % 2 == 0 ? null : $"g{group}" });
    }

    private static Task<WolverineHost> StartAsync(string database, Walk walk, Action<WolverineOptions> configure) => DurableHost.StartAsync(
        database,
        o =>
        {
            o.Discovery.IncludeType(typeof(Walking));
            o.MessagePartitioning.ByMessage<Left>(left => left.Group);
            configure(o);
        },
        s => s.AddSingleton(walk));

    [LocalQueue("walks")]
    public sealed record Left(string Group, int Step);

    [LocalQueue("walks")]
    public sealed record Right(int Step);

    public static class Walking
    {
        public static Task Handle(Left left, Envelope envelope, Walk walk) => walk.StepAsync(envelope.GroupId!, left.Step);

        public static Task Handle(Right right, Envelope envelope, Walk walk) => walk.StepAsync(envelope.GroupId!, right.Step);
    }

    /// <summary>Writes down who took which step, and takes a moment for it now and then.</summary>
    public sealed class Walk(int seed)
    {
        private readonly Random _random = new(seed);
        private readonly ConcurrentQueue<(string Group, int Step)> _steps = [];
        private readonly Journal _journal = new();
        private readonly Lock _gate = new();
        private int _now;
        private int _read;

        public int AtOnce { get; private set; }

        public async Task StepAsync(string group, int step)
        {
            bool dawdles;
            lock (_gate)
            {
                AtOnce = Math.Max(AtOnce, ++_now);
                dawdles = _random.Next(3) == 0;
            }

            if (dawdles) await Task.Delay(1);
            _steps.Enqueue((group, step));
            lock (_gate) _now--;
            _journal.Write(group);
        }

        public async Task CompleteAsync(int steps)
        {
            await _journal.ReadAsync(steps - _read);
            _read = steps;
        }

        /// <summary>A message that a stopping host had just handled may come a second time, but not out of its turn.</summary>
        public void ShouldBeInOrder(int groups, int steps)
        {
            for (var group = 0; group < groups; group++)
                _steps.Where(step => step.Group == $"g{group}").Select(step => step.Step).ShouldBe(Enumerable.Range(0, steps));
        }
    }
}
