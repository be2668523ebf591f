using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

/// <summary>Extensions, nodes and mutations that could not work, or only by chance, stop the start.</summary>
public sealed class Faults_of_classes
{
    [ExtendObjectType(nameof(Fine))]
    public abstract class Abstract
    {
        public int Two => 2;
    }

    [ExtendObjectType(nameof(Fine))]
    public sealed class Unmakeable
    {
        private Unmakeable()
        {
        }

        public int Two => 2;
    }

    [ExtendObjectType(nameof(Fine))]
    public sealed class Open<T>
    {
        public T? Two => default;
    }

    [ExtendObjectType(nameof(Fine))]
    public sealed class Second
    {
        public int Two => 2;
    }

    [ExtendObjectType(nameof(Fine))]
    public sealed class Third
    {
        public int Two => 3;
    }

    [ExtendObjectType(nameof(Fine))]
    public sealed class Overloaded
    {
        public int Two(int one) => one;

        public int Two(string one) => one.Length;
    }

    [Theory]
    [InlineData(typeof(Abstract), "Abstract: there is no object of an extension that is abstract")]
    [InlineData(typeof(Unmakeable), "Unmakeable: there is no object of an extension that is abstract or has no public constructor")]
    [InlineData(typeof(Open<>), "Open`1[T]: an extension has no open type parameters")]
    [InlineData(typeof(Third), "Third.Two: the field `Fine.two` is already that of")]
    [InlineData(typeof(Overloaded), "Overloaded.Two: two methods of one name cannot be two fields")]
    public async Task Stop_the_start_as_extensions(Type extension, string fault)
        => (await Graph.FaultAsync(schema => schema.AddTypeExtension<Second>().AddTypeExtension(extension))).ShouldContain(fault);

    [Fact]
    public async Task Are_not_extensions_that_are_added_twice()
        => (await Graph.Of<Fine>().AddTypeExtension<Second>().AddTypeExtension<Second>().AnswerAsync("{ two }")).ShouldBe("""{"data":{"two":2}}""");

    [Node(IdField = "Key")]
    public sealed record Keyless(int Id)
    {
        public static Keyless Get(int id) => new(id);
    }

    [Node]
    public sealed record Stranger(int Id)
    {
        public static Fine Get(int id) => id == 0 ? null! : new();
    }

    [Node]
    public sealed record OtherIds(int Id)
    {
        public static OtherIds Get(string id) => new(id.Length);
    }

    [Theory]
    [InlineData(typeof(Keyless), "Keyless: [Node] names the property Key, which there is not")]
    [InlineData(typeof(Stranger), "Stranger.Get: a node resolver of `Stranger` gives")]
    [InlineData(typeof(OtherIds), "OtherIds.Get: it takes ids of System.String, where `OtherIds` has ids of System.Int32")]
    public async Task Stop_the_start_as_nodes(Type node, string fault)
        => (await Graph.FaultAsync(schema => schema.AddType(node).AddGlobalObjectIdentification())).ShouldContain(fault);

    [Fact]
    public async Task Stop_the_start_when_there_are_no_nodes()
        => (await Graph.FaultAsync(schema => schema.AddGlobalObjectIdentification())).ShouldContain("no object type implements the interface `Node`");

    public sealed class Pages
    {
        [UsePaging]
        public IReadOnlyList<int> Go(int number) => [number];
    }

    public sealed class Names
    {
        [UseMutationConvention(PayloadFieldName = "no name", InputArgumentName = "in put")]
        public int Go(int number) => number;
    }

    public sealed class Errors
    {
        [UseMutationConvention(PayloadFieldName = "errors")]
        [Error<InvalidOperationException>]
        public int Go(int number) => number;
    }

    [Fact]
    public async Task Stop_the_start_as_mutations_that_page() => (await MutationFault(schema => schema.AddMutationType<Pages>())).ShouldContain("Pages.Go: a mutation cannot page");

    [Fact]
    public async Task Stop_the_start_as_mutations_with_names_that_are_none()
    {
        var fault = await MutationFault(schema => schema.AddMutationType<Names>());

        fault.ShouldContain("the field `no name` of `GoPayload` has no name of GraphQL");
        fault.ShouldContain("Names.Go: `in put` is no name of GraphQL");
    }

    [Fact]
    public async Task Stop_the_start_as_mutations_whose_result_is_named_as_their_errors()
        => (await MutationFault(schema => schema.AddMutationType<Errors>())).ShouldContain("the type `GoPayload` has two fields named `errors`");

    [Fact]
    public void Stop_the_start_as_a_second_query_type()
        => Should.Throw<ArgumentException>(() => Graph.Of<Fine>().AddQueryType<Names>()).Message.ShouldContain("cannot have");

    private static Task<string> MutationFault(Action<IRequestExecutorBuilder> add) => Graph.FaultAsync(schema => add(schema.AddMutationConventions()));
}
