using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class A_faulty_class_stops_the_start
{
    public sealed class Maps
    {
        public Dictionary<string, int> Counts => [];
    }

    public sealed class Durations
    {
        public TimeSpan Took => TimeSpan.Zero;
    }

    public interface IUnknown;

    public sealed class Unknowns
    {
        public string Ask(IUnknown unknown) => "";
    }

    public sealed class Silent
    {
        public int One => 1;

        public Task DoAsync() => Task.CompletedTask;
    }

    public sealed class Guarded
    {
        [Microsoft.AspNetCore.Authorization.Authorize]
        public int Secret() => 1;
    }

    public sealed class GuardedHere
    {
        [global::HotChocolate.Authorization.Authorize]
        public int Secret => 1;
    }

    public sealed class Unpaged
    {
        public Connection<string> Names => new([], new ConnectionPageInfo(false, false, null, null));
    }

    public sealed record Misplaced([GraphQLName("other")] string Name);

    public interface IGuardedShape
    {
        [global::HotChocolate.Authorization.Authorize]
        string Name { get; }
    }

    public sealed class GuardedShapes
    {
        public IGuardedShape? Shape => null;
    }

    public sealed class Declaring
    {
        [Error<InvalidOperationException>]
        public int One => 1;
    }

    [global::HotChocolate.Types.Relay.Node]
    public sealed record Knot(string Id);

    public sealed class Knots
    {
        public Knot? Knot => null;
    }

    [UnionType("Thing")]
    public interface IThing;

    public sealed class Things
    {
        public IThing? Any => null;
    }

    [ExtendObjectType("Nobody")]
    public sealed class Orphan
    {
        public int One => 1;
    }

    private static async Task<string> FaultOf<T>()
        where T : class => (await Should.ThrowAsync<SchemaException>(async () => await Graph.Of<T>().BuildSchemaAsync())).Message;

    [Fact]
    public async Task When_a_member_is_a_dictionary() => (await FaultOf<Maps>()).ShouldContain("Maps.Counts: dictionaries have no type in GraphQL");

    [Fact]
    public async Task When_a_type_is_not_known() => (await FaultOf<Durations>()).ShouldContain("Durations.Took: System.TimeSpan has no type in the schema");

    [Fact]
    public async Task When_a_parameter_is_neither_input_nor_service() => (await FaultOf<Unknowns>()).ShouldContain("Unknowns.Ask(unknown)");

    [Fact]
    public async Task When_a_method_has_no_result() => (await FaultOf<Silent>()).ShouldContain("Silent.DoAsync: a field needs a result");

    [Fact]
    public async Task When_the_attribute_of_the_web_framework_guards_a_field() => (await FaultOf<Guarded>()).ShouldContain("HC0081");

    [Fact]
    public async Task When_fields_are_guarded_but_authorization_was_not_added() => (await FaultOf<GuardedHere>()).ShouldContain("AddAuthorization");

    [Fact]
    public async Task When_a_connection_does_not_say_how_it_pages() => (await FaultOf<Unpaged>()).ShouldContain("needs [UsePaging]");

    [Fact]
    public async Task When_an_attribute_misses_the_property() => (await FaultOf<Misplaced>()).ShouldContain("Misplaced.Name: write [property: GraphQLName(…)]");

    [Fact]
    public async Task When_the_guard_of_an_interface_would_guard_nothing()
        => (await FaultOf<GuardedShapes>()).ShouldContain("IGuardedShape.Name: [Authorize] on a field of an interface guards nothing");

    [Fact]
    public async Task When_a_query_declares_errors() => (await FaultOf<Declaring>()).ShouldContain("Declaring.One: only mutations have declared errors");

    [Fact]
    public async Task When_a_node_has_no_global_id() => (await FaultOf<Knots>()).ShouldContain("Call AddGlobalObjectIdentification");

    [Fact]
    public async Task When_a_union_has_no_members() => (await FaultOf<Things>()).ShouldContain("the union `Thing` has no member");

    [Fact]
    public async Task When_an_extension_extends_nothing()
    {
        var builder = Graph.Of<Books.BookQuery>().AddTypeExtension<Orphan>();

        (await Should.ThrowAsync<SchemaException>(async () => await builder.BuildSchemaAsync())).Message.ShouldContain("Orphan: it extends Nobody");
    }

    [Fact]
    public async Task When_there_is_no_query_type()
        => await Should.ThrowAsync<SchemaException>(async () => await new ServiceCollection().AddGraphQL().BuildSchemaAsync());
}
