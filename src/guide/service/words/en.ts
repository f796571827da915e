import type { ServiceWords } from "../guess.ts";

/** English words of each type of service: those that say it, then those that only fit it. */
export const en: ServiceWords = {
  "map-navigation": [
    "map,directions,route planner,navigation,street view",
    "route,traffic,nearby,start,destination,walking,driving",
  ],
  "ride-hailing": [
    "ride,taxi,cab,request a ride,minicab",
    "driver,fare,pickup,pick up,drop off,where to",
  ],
  "instant-messaging": [
    "messenger,instant messaging,chat app,group chat,web chat",
    "chat,message,contact,conversation",
  ],
  "online-community": [
    "forum,message board,board index,post reply,community,blog,discussion",
    "topic,reply,member,thread,subscribe topic,question,answer,post",
  ],
  "online-payment": [
    "wallet,send money,pay now,payment service,withdraw,money transfer",
    "balance,request,transfer,pay,top up,receive money",
  ],
  "online-shopping": [
    "add to basket,add to cart,checkout,shop,basket,shopping cart,place order,free delivery,store",
    "delivery,returns,sale,order summary,product,in stock,price,new in,size,order",
  ],
  "food-delivery": [
    "takeaway,food delivery,order food,pizza,delivered hot,takeout",
    "menu,restaurant,starter,dish,meal,add to order,burger,kitchen",
  ],
  "parcel-delivery": [
    "parcel,courier,track and trace,send a parcel,shipping label,tracked",
    "sender,recipient,depot,collection,track,shipment,weight,postage",
  ],
  "transport-tickets": [
    "train,flight,train ticket,airline,bus ticket,ferry,timetable,boarding pass",
    "passenger,departure,return,fare,railcard,season ticket,seat,check in,one way,arrival",
  ],
  dating: [
    "dating,singles,match,matchmaking,meet singles",
    "profile,looking for,partner,relationship,date",
  ],
  "job-seeking": [
    "job,vacancy,cv,resume,career,recruitment,apply for this job",
    "application,employer,role,full time,part time,salary,cover letter,operative",
  ],
  "online-lending": [
    "loan,borrow,lending,payday,personal loan",
    "apr,repayment,eligibility,amount,interest rate,rate,credit",
  ],
  housing: [
    "to rent,for rent,flat,apartment,letting,estate agent,property for sale,real estate,house for sale",
    "bedroom,landlord,viewing,floorplan,furnished,tenant,valuation,property,pcm",
  ],
  "used-cars": [
    "used car,pre-owned,sell your car,value my car,second hand car,used vehicle",
    "mileage,make and model,part exchange,car,dealer,history check,car finance",
  ],
  "medical-appointment": [
    "doctor,gp,dentist,clinic,medical,hospital,book an appointment,patient",
    "appointment,prescription,symptom,registration,surgery,health,opening hours",
  ],
  travel: [
    "tour,holiday,guided tour,travel agency,package holiday,cruise,itinerary",
    "destination,traveller,visa,trip,travel,booking,group",
  ],
  hotel: [
    "hotel,inn,guest house,rooms,bed and breakfast,check availability,hostel",
    "check in,check out,guest,room,breakfast,dining,stay,night,reservation",
  ],
  games: [
    "game,mmo,free to play,play for free,multiplayer,online game",
    "class,leaderboard,player,pc and console,guild,play,character,level",
  ],
  education: [
    "course,tutor,enrol,lesson,online class,learn,syllabus,school,university",
    "student,homework,certificate,teacher,level test,class,study,training",
  ],
  "local-services": [
    "plumber,electrician,cleaner,removals,handyman,home repair,second hand",
    "quote,repair,cleaning,decorator,postcode,local,garden",
  ],
  "womens-health": [
    "period,ovulation,pregnancy,due date,menstrual,fertility",
    "cycle,symptom,baby,trying to conceive,weeks",
  ],
  "car-bike-sharing": [
    "car hire,car rental,rent a car,bike share,car sharing,scooter hire",
    "pick up location,driver,driving licence,branch,van,unlock,hire",
  ],
  investment: [
    "invest,shares,fund,isa,stocks,brokerage,trading,bonds",
    "portfolio,capital at risk,research,open an account,market",
  ],
  "mobile-banking": [
    "online banking,bank,building society,credit union",
    "savings,current account,credit card,mortgage,branch,log in,statement",
  ],
  "mail-cloud": [
    "cloud storage,email,webmail,mailbox,file storage,inbox",
    "sync,back up,gb,upload,storage,share,file",
  ],
  meetings: [
    "meeting,video conference,webinar,meeting id,join a meeting",
    "host,join,schedule,screen share,video call",
  ],
  "live-streaming": [
    "live stream,watch live,streamer,live now,streaming channel",
    "viewer,chat,following,donate,esports,channel",
  ],
  "audio-video": [
    "film,series,movie,episode,stream,playlist,music,album",
    "watch,listen,kids,song,artist,cancel any time,play all",
  ],
  "short-video": [
    "short video,clip,shorts,reels",
    "creator,for you,trending,duet,scroll,following,upload clip",
  ],
  news: [
    "news,gazette,reporter,headline,top stories,journal,herald,breaking",
    "politics,business,sport,opinion,newsletter,editor,correspondent",
  ],
  fitness: [
    "workout,fitness,yoga,running plan,exercise,gym,training plan",
    "strength,running,nutrition,goal,steps,coach",
  ],
  browser: [
    "web browser,browser,search engine,search the web",
    "extension,tab,pop ups,release notes,browse",
  ],
  "input-method": [
    "keyboard,input method,swipe typing,autocorrect",
    "emoji,theme,layout,typing,languages",
  ],
  security: [
    "antivirus,malware,virus,security software,firewall",
    "scan,protection,vpn,threat,remove",
  ],
  "e-books": [
    "ebook,novel,read online,chapter,e book",
    "author,bestseller,library,book,reading,pages",
  ],
  camera: [
    "photo editor,retouch,filter,collage,camera app,edit photos",
    "photo,crop,image,template,selfie,effects",
  ],
  "app-store": [
    "app store,android apps,get app,download apps,install,top charts",
    "app,developer,download,categories,editors choice,games",
  ],
  utilities: [
    "converter,calculator,weather,dictionary,translate,calendar,forecast,wallpaper,horoscope,qr code,convert",
    "tool,online tool,file,merge,compress,unit,free online tool",
  ],
  "event-tickets": [
    "concert,theatre,tickets,gig,event tickets,box office,choose your seats",
    "doors,seat,venue,comedy,fees,stage,show",
  ],
};
