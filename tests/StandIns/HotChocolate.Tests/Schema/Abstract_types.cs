using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

public sealed class Abstract_types
{
    [InterfaceType("Pet")]
    public interface IPet
    {
        string Name { get; }
    }

    [UnionType("Guest")]
    public interface IGuest;

    public sealed record Cat(string Name, int Lives) : IPet, IGuest;

    public sealed record Dog(string Name, bool Barks) : IPet, IGuest;

    public abstract record Vehicle(int Wheels);

    public sealed record Car(int Wheels, string Colour) : Vehicle(Wheels);

    public interface IPlain;

    public sealed record Left(int One) : IPlain;

    public sealed class Sides
    {
        public IPlain Side => new Left(1);
    }

    [Fact]
    public async Task Are_unions_when_the_application_says_so()
    {
        var schema = Graph.Of<Sides>().AddUnionType<IPlain>().AddType<Left>();

        (await schema.SdlAsync()).ShouldContain("union IPlain = Left");
        (await schema.AnswerAsync("{ side { ... on Left { one } } }")).ShouldBe("""{"data":{"side":{"one":1}}}""");
    }

    public sealed class Query
    {
        public IReadOnlyList<IPet> Pets => [new Cat("Tom", 9), new Dog("Rex", true)];

        public IGuest? Guest => new Dog("Rex", false);

        public Vehicle Vehicle => new Car(4, "red");
    }

    private static global::HotChocolate.Execution.Configuration.IRequestExecutorBuilder Schema()
        => Graph.Of<Query>().AddType<Cat>().AddType<Dog>().AddType<Car>();

    [Fact]
    public async Task Have_the_registered_classes_that_implement_them() => (await Schema().SdlAsync()).ShouldBeSdl("""
        schema { query: Query }
        interface Pet { name: String! }
        interface Vehicle { wheels: Int! }
        type Car implements Vehicle { wheels: Int! colour: String! }
        type Cat implements Pet { name: String! lives: Int! }
        type Dog implements Pet { name: String! barks: Boolean! }
        type Query { pets: [Pet!]! guest: Guest vehicle: Vehicle! }
        union Guest = Cat | Dog
        """);

    [Fact]
    public async Task Give_each_object_the_fields_of_its_own_type()
    {
        var answer = await Schema().AnswerAsync("""
            { pets { __typename name ... on Cat { lives } ...dog } guest { ... on Pet { name } ... on Dog { barks } ... on Cat { lives } } vehicle { wheels ... on Car { colour } } }
            fragment dog on Dog { barks }
            """);

        answer.ShouldBe("""{"data":{"pets":[{"__typename":"Cat","name":"Tom","lives":9},{"__typename":"Dog","name":"Rex","barks":true}],"guest":{"name":"Rex","barks":false},"vehicle":{"wheels":4,"colour":"red"}}}""");
    }
}
