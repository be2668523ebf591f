using GreenDonut;
using HotChocolate.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class Types_that_are_added
{
    public enum Colour
    {
        Red,
    }

    public interface IShape
    {
        string Name { get; }
    }

    public interface IThing;

    public sealed record Circle(string Name) : IShape, IThing;

    [ExtendObjectType(OperationTypeNames.Query)]
    public sealed class Circles
    {
        public async Task<string?> Doubled(INumberLoader numbers, int number, CancellationToken ct) => await numbers.LoadAsync(number, ct);
    }

    [ExtendObjectType(OperationTypeNames.Mutation)]
    public sealed class Changes
    {
        public int Change() => 1;
    }

    public interface INumberLoader : IDataLoader<int, string>;

    public sealed class NumberLoader(IBatchScheduler scheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(scheduler, options), INumberLoader
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
            => Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"{key * 2}"));
    }

    [Fact]
    public async Task Are_of_the_kind_that_is_said()
    {
        var schema = new ServiceCollection().AddGraphQL().AddQueryType().AddMutationType().AddType<Circles>().AddTypeExtension<Changes>()
            .AddDataLoader<INumberLoader, NumberLoader>().AddObjectType<Circle>().AddInterfaceType<IShape>().AddUnionType<IThing>().AddEnumType<Colour>();

        var sdl = await schema.SdlAsync();
        sdl.ShouldContain("type Circle implements IShape {");
        sdl.ShouldContain("union IThing = Circle");
        sdl.ShouldContain("enum Colour {");
        (await schema.AnswerAsync("{ doubled(number: 4) }")).ShouldBe("""{"data":{"doubled":"8"}}""");
        (await schema.AnswerAsync("mutation { change }")).ShouldBe("""{"data":{"change":1}}""");
    }

    [Fact]
    public async Task Can_be_added_to_the_host_itself()
    {
        var builder = WebApplication.CreateSlimBuilder();

        (await builder.AddGraphQL().AddQueryType<Fine>().AnswerAsync("{ one }")).ShouldBe("""{"data":{"one":1}}""");
    }
}
