using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.Fuzzing;

/// <summary>A schema with a bit of everything, of which no resolver ever fails: an error that is not told to the client as its own is one of the engine's.</summary>
public static class FuzzSchema
{
    /// <summary>The kinds of animals' sizes.</summary>
    public enum Size
    {
        /// <summary>Small.</summary>
        Small,

        /// <summary>Very large.</summary>
        VeryLarge
    }

    /// <summary>What has a name.</summary>
    [InterfaceType("Named")]
    public interface INamed
    {
        /// <summary>The name.</summary>
        string Name { get; }
    }

    /// <summary>What can be found.</summary>
    [UnionType("Found")]
    public interface IFound;

    /// <summary>A dog.</summary>
    public sealed record Dog(string Name, int? Volume) : INamed, IFound
    {
        /// <summary>Its friends.</summary>
        public IReadOnlyList<INamed> Friends(int? first) => first is < 0 ? [] : [new Dog("Rex", null), new Cat("Tom", Size.Small)];

        /// <summary>Its owner, fetched.</summary>
        public async Task<Person?> GetOwnerAsync(string? name)
        {
            await Task.Yield();
            return name is null ? null : new Person(name, [1.5, null]);
        }
    }

    /// <summary>A cat.</summary>
    public sealed record Cat(string Name, Size Volume) : INamed, IFound
    {
        /// <summary>Its kittens.</summary>
        public IReadOnlyList<Cat?>? Kittens => [this with { Name = "Kit" }, null];
    }

    /// <summary>A person.</summary>
    public sealed record Person(string Name, IReadOnlyList<double?> Scores) : INamed
    {
        /// <summary>Who is related.</summary>
        public Person? Relative => new(Name + "'s", Scores);

        /// <summary>A page of animals.</summary>
        [UsePaging]
        public IEnumerable<IFound> Animals => [new Dog("Rex", 1), new Cat("Tom", Size.VeryLarge), new Dog("Max", 2)];
    }

    /// <summary>One of several ways to say who.</summary>
    [OneOf]
    public sealed record Who(string? Name, long? Number, Filter? Filter);

    /// <summary>A filter.</summary>
    public sealed record Filter(IReadOnlyList<Size>? Sizes, Filter? Not, IReadOnlyList<Filter>? Any, decimal? Weight, int Limit = 10)
    {
        /// <summary>Told from null when left out.</summary>
        public Optional<string?> Text { get; init; }
    }

    /// <summary>Reads.</summary>
    public sealed class Query
    {
        /// <summary>A greeting.</summary>
        public string Hello(string name = "world") => "Hello, " + name;

        /// <summary>The same number.</summary>
        public int? Int(int? value) => value;

        /// <summary>The same number.</summary>
        public long Long(long value) => value;

        /// <summary>The same number.</summary>
        public double? Float(double? value) => value;

        /// <summary>The same day.</summary>
        public DateOnly Day(DateOnly value) => value;

        /// <summary>The same instant.</summary>
        public DateTimeOffset? Instant(DateTimeOffset? value) => value;

        /// <summary>The same id.</summary>
        public Guid Uuid(Guid value) => value;

        /// <summary>The same lists.</summary>
        public IReadOnlyList<IReadOnlyList<int?>?>? Matrix(IReadOnlyList<IReadOnlyList<int?>?>? value) => value;

        /// <summary>The same sizes.</summary>
        public IReadOnlyList<Size> Sizes(IReadOnlyList<Size> value) => value;

        /// <summary>Whoever has a name.</summary>
        public IReadOnlyList<INamed?> Named(Who? who) => [new Dog(who?.Name ?? "?", 1), new Cat("Tom", Size.Small), null, new Person("Ada", [])];

        /// <summary>What the filter finds, fetched.</summary>
        public async Task<IFound?> FindAsync(Filter filter, CancellationToken cancellationToken)
        {
            await Task.Delay(0, cancellationToken);
            return filter.Limit % 2 == 0 ? new Dog(filter.Text.Value ?? "none", filter.Sizes?.Count) : new Cat("Tom", Size.Small);
        }

        /// <summary>Somebody.</summary>
        public Person Person => new("Ada", [1, null, 2.5]);
    }

    /// <summary>Writes nothing.</summary>
    public sealed class Mutation
    {
        /// <summary>Takes a filter.</summary>
        public Task<Person> SaveAsync(Filter filter, Who who) => Task.FromResult(new Person(who.Name ?? filter.Text.Value ?? "", []));

        /// <summary>Counts sizes.</summary>
        public int Count(IReadOnlyList<Size> sizes) => sizes.Count;
    }

    /// <summary>Builds its executor, with the limits of a public server and without a clock's.</summary>
    public static async Task<IRequestExecutor> BuildAsync() => await new ServiceCollection().AddLogging().AddGraphQL()
        .AddQueryType<Query>().AddMutationType<Mutation>().AddType<Dog>().AddType<Cat>().AddType<Person>()
        .AddMaxExecutionDepthRule(40).BuildRequestExecutorAsync();
}
