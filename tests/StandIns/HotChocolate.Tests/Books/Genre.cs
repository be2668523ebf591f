namespace CpmTracker.StandIns.HotChocolate.Tests.Books;

public enum Genre
{
    SciFi,
    HTTPStuff,
}
